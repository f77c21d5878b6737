/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import {
  useMutation,
  useQuery
} from '@tanstack/react-query';
import type {
  DataTag,
  DefinedInitialDataOptions,
  DefinedUseQueryResult,
  MutationFunction,
  QueryClient,
  QueryFunction,
  QueryKey,
  UndefinedInitialDataOptions,
  UseMutationOptions,
  UseMutationResult,
  UseQueryOptions,
  UseQueryResult
} from '@tanstack/react-query';

import type {
  AdjustmentRequestPage
} from '../model/adjustmentRequestPage';

import type {
  AdjustmentRequestView
} from '../model/adjustmentRequestView';

import type {
  CatalogueDiff
} from '../model/catalogueDiff';

import type {
  CatalogueItemPage
} from '../model/catalogueItemPage';

import type {
  CatalogueItemView
} from '../model/catalogueItemView';

import type {
  CatalogueVersionPage
} from '../model/catalogueVersionPage';

import type {
  CatalogueVersionView
} from '../model/catalogueVersionView';

import type {
  CheckCatalogueItemHeaders
} from '../model/checkCatalogueItemHeaders';

import type {
  ConsentToCatalogueVersion
} from '../model/consentToCatalogueVersion';

import type {
  ConsentToCatalogueVersionHeaders
} from '../model/consentToCatalogueVersionHeaders';

import type {
  ConsultCatalogueVersion
} from '../model/consultCatalogueVersion';

import type {
  ConsultCatalogueVersionHeaders
} from '../model/consultCatalogueVersionHeaders';

import type {
  CreateAdjustmentRequest
} from '../model/createAdjustmentRequest';

import type {
  CreateAdjustmentRequestHeaders
} from '../model/createAdjustmentRequestHeaders';

import type {
  CreateCatalogueItem
} from '../model/createCatalogueItem';

import type {
  CreateCatalogueItemHeaders
} from '../model/createCatalogueItemHeaders';

import type {
  CreateCatalogueVersion
} from '../model/createCatalogueVersion';

import type {
  CreateCatalogueVersionHeaders
} from '../model/createCatalogueVersionHeaders';

import type {
  DecideAdjustmentRequest
} from '../model/decideAdjustmentRequest';

import type {
  DecideAdjustmentRequestHeaders
} from '../model/decideAdjustmentRequestHeaders';

import type {
  DeleteCatalogueItemHeaders
} from '../model/deleteCatalogueItemHeaders';

import type {
  DraftCatalogueVersionHeaders
} from '../model/draftCatalogueVersionHeaders';

import type {
  GetCatalogueDiffParams
} from '../model/getCatalogueDiffParams';

import type {
  IdAdjustmentRequest
} from '../model/idAdjustmentRequest';

import type {
  IdCatalogueItem
} from '../model/idCatalogueItem';

import type {
  IdCatalogueVersion
} from '../model/idCatalogueVersion';

import type {
  ListAdjustmentRequestsParams
} from '../model/listAdjustmentRequestsParams';

import type {
  ListCatalogueItemsParams
} from '../model/listCatalogueItemsParams';

import type {
  ListCatalogueVersionsParams
} from '../model/listCatalogueVersionsParams';

import type {
  NegativeListAnswers
} from '../model/negativeListAnswers';

import type {
  NegativeListVerdict
} from '../model/negativeListVerdict';

import type {
  Problem400Response
} from '../model/problem400Response';

import type {
  Problem401Response
} from '../model/problem401Response';

import type {
  Problem403Response
} from '../model/problem403Response';

import type {
  Problem404Response
} from '../model/problem404Response';

import type {
  Problem409Response
} from '../model/problem409Response';

import type {
  Problem412Response
} from '../model/problem412Response';

import type {
  Problem413Response
} from '../model/problem413Response';

import type {
  Problem415Response
} from '../model/problem415Response';

import type {
  Problem422Response
} from '../model/problem422Response';

import type {
  Problem428Response
} from '../model/problem428Response';

import type {
  Problem429Response
} from '../model/problem429Response';

import type {
  Problem500Response
} from '../model/problem500Response';

import type {
  Problem503Response
} from '../model/problem503Response';

import type {
  PublishCatalogueVersionHeaders
} from '../model/publishCatalogueVersionHeaders';

import type {
  RecordDepartmentOpinion
} from '../model/recordDepartmentOpinion';

import type {
  RecordDepartmentOpinionHeaders
} from '../model/recordDepartmentOpinionHeaders';

import type {
  ReturnCatalogueVersion
} from '../model/returnCatalogueVersion';

import type {
  ReturnCatalogueVersionHeaders
} from '../model/returnCatalogueVersionHeaders';

import type {
  ReviewCatalogueVersion
} from '../model/reviewCatalogueVersion';

import type {
  ReviewCatalogueVersionHeaders
} from '../model/reviewCatalogueVersionHeaders';

import type {
  UpdateCatalogueItem
} from '../model/updateCatalogueItem';

import type {
  UpdateCatalogueItemHeaders
} from '../model/updateCatalogueItemHeaders';

import type {
  UpdateCatalogueVersion
} from '../model/updateCatalogueVersion';

import type {
  UpdateCatalogueVersionHeaders
} from '../model/updateCatalogueVersionHeaders';

import { request } from '../../client';
import type { ErrorType , BodyType } from '../../client';


type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



const withQueryKey = <T extends object, K>(query: T, queryKey: K): T & { queryKey: K } => {
  const result = { queryKey } as T & { queryKey: K };
  for (const key of Object.keys(query)) {
    // The explicit queryKey always wins, matching the previous
    // `{ ...query, queryKey }` spread where it was set last.
    if (key === 'queryKey') continue;
    Object.defineProperty(result, key, {
      enumerable: true,
      configurable: true,
      get: () => (query as Record<string, unknown>)[key],
    });
  }
  return result;
};

export const getListAdjustmentRequestsUrl = (params?: ListAdjustmentRequestsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/adjustment-requests?${stringifiedParams}` : `/api/v1/adjustment-requests`
}

/**
 * @summary List requests to change catalogues: decided ones, one's own, and for officers those of their region.
 */
export const listAdjustmentRequests = async (params?: ListAdjustmentRequestsParams, options?: Parameters<typeof request>[1]): Promise<AdjustmentRequestPage> => {

  return request<AdjustmentRequestPage>(getListAdjustmentRequestsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListAdjustmentRequestsQueryKey = (params?: ListAdjustmentRequestsParams,) => {
    return [
    `/api/v1/adjustment-requests`, ...(params ? [params] : [])
    ] as const;
    }


export const getListAdjustmentRequestsQueryOptions = <TData = Awaited<ReturnType<typeof listAdjustmentRequests>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListAdjustmentRequestsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAdjustmentRequests>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListAdjustmentRequestsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listAdjustmentRequests>>> = ({ signal }) => listAdjustmentRequests(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listAdjustmentRequests>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListAdjustmentRequestsQueryResult = NonNullable<Awaited<ReturnType<typeof listAdjustmentRequests>>>
export type ListAdjustmentRequestsQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListAdjustmentRequests<TData = Awaited<ReturnType<typeof listAdjustmentRequests>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListAdjustmentRequestsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAdjustmentRequests>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAdjustmentRequests>>,
          TError,
          Awaited<ReturnType<typeof listAdjustmentRequests>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAdjustmentRequests<TData = Awaited<ReturnType<typeof listAdjustmentRequests>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListAdjustmentRequestsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAdjustmentRequests>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAdjustmentRequests>>,
          TError,
          Awaited<ReturnType<typeof listAdjustmentRequests>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAdjustmentRequests<TData = Awaited<ReturnType<typeof listAdjustmentRequests>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListAdjustmentRequestsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAdjustmentRequests>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List requests to change catalogues: decided ones, one's own, and for officers those of their region.
 */

export function useListAdjustmentRequests<TData = Awaited<ReturnType<typeof listAdjustmentRequests>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListAdjustmentRequestsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAdjustmentRequests>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListAdjustmentRequestsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateAdjustmentRequestUrl = () => {




  return `/api/v1/adjustment-requests`
}

/**
 * @summary Ask for a change of a region's catalogue.
 */
export const createAdjustmentRequest = async (createAdjustmentRequestBody: CreateAdjustmentRequest,
    headers?: CreateAdjustmentRequestHeaders, options?: Parameters<typeof request>[1]): Promise<AdjustmentRequestView> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return request<AdjustmentRequestView>(getCreateAdjustmentRequestUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createAdjustmentRequestBody)
  }
);}





export const getCreateAdjustmentRequestMutationKey = () => ['createAdjustmentRequest'] as const;

export const getCreateAdjustmentRequestMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createAdjustmentRequest>>, TError,CreateAdjustmentRequestMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createAdjustmentRequest>>, TError,CreateAdjustmentRequestMutationVariables, TContext> => {

const mutationKey = getCreateAdjustmentRequestMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createAdjustmentRequest>>, CreateAdjustmentRequestMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createAdjustmentRequest(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateAdjustmentRequestMutationResult = NonNullable<Awaited<ReturnType<typeof createAdjustmentRequest>>>
    export type CreateAdjustmentRequestMutationBody = BodyType<CreateAdjustmentRequest>
    export type CreateAdjustmentRequestMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateAdjustmentRequestMutationVariables = {data: BodyType<CreateAdjustmentRequest>;headers?: CreateAdjustmentRequestHeaders}

    /**
 * @summary Ask for a change of a region's catalogue.
 */
export const useCreateAdjustmentRequest = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createAdjustmentRequest>>, TError,CreateAdjustmentRequestMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createAdjustmentRequest>>,
        TError,
        CreateAdjustmentRequestMutationVariables,
        TContext
      > => {
      return useMutation(getCreateAdjustmentRequestMutationOptions(options), queryClient);
    }
    export const getGetAdjustmentRequestUrl = (id: IdAdjustmentRequest,) => {




  return `/api/v1/adjustment-requests/${id}`
}

/**
 * @summary One request to change a catalogue.
 */
export const getAdjustmentRequest = async (id: IdAdjustmentRequest, options?: Parameters<typeof request>[1]): Promise<AdjustmentRequestView> => {

  return request<AdjustmentRequestView>(getGetAdjustmentRequestUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetAdjustmentRequestQueryKey = (id: IdAdjustmentRequest,) => {
    return [
    `/api/v1/adjustment-requests/${id}`
    ] as const;
    }


export const getGetAdjustmentRequestQueryOptions = <TData = Awaited<ReturnType<typeof getAdjustmentRequest>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdAdjustmentRequest, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAdjustmentRequest>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetAdjustmentRequestQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getAdjustmentRequest>>> = ({ signal }) => getAdjustmentRequest(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getAdjustmentRequest>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetAdjustmentRequestQueryResult = NonNullable<Awaited<ReturnType<typeof getAdjustmentRequest>>>
export type GetAdjustmentRequestQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetAdjustmentRequest<TData = Awaited<ReturnType<typeof getAdjustmentRequest>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAdjustmentRequest, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAdjustmentRequest>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getAdjustmentRequest>>,
          TError,
          Awaited<ReturnType<typeof getAdjustmentRequest>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetAdjustmentRequest<TData = Awaited<ReturnType<typeof getAdjustmentRequest>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAdjustmentRequest, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAdjustmentRequest>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getAdjustmentRequest>>,
          TError,
          Awaited<ReturnType<typeof getAdjustmentRequest>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetAdjustmentRequest<TData = Awaited<ReturnType<typeof getAdjustmentRequest>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAdjustmentRequest, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAdjustmentRequest>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One request to change a catalogue.
 */

export function useGetAdjustmentRequest<TData = Awaited<ReturnType<typeof getAdjustmentRequest>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAdjustmentRequest, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAdjustmentRequest>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetAdjustmentRequestQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getDecideAdjustmentRequestUrl = (id: IdAdjustmentRequest,) => {




  return `/api/v1/adjustment-requests/${id}/decide`
}

/**
 * @summary Decide on a request, with a reason that everybody can read.
 */
export const decideAdjustmentRequest = async (id: IdAdjustmentRequest,
    decideAdjustmentRequestBody: DecideAdjustmentRequest,
    headers?: DecideAdjustmentRequestHeaders, options?: Parameters<typeof request>[1]): Promise<AdjustmentRequestView> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return request<AdjustmentRequestView>(getDecideAdjustmentRequestUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(decideAdjustmentRequestBody)
  }
);}





export const getDecideAdjustmentRequestMutationKey = () => ['decideAdjustmentRequest'] as const;

export const getDecideAdjustmentRequestMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decideAdjustmentRequest>>, TError,DecideAdjustmentRequestMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof decideAdjustmentRequest>>, TError,DecideAdjustmentRequestMutationVariables, TContext> => {

const mutationKey = getDecideAdjustmentRequestMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof decideAdjustmentRequest>>, DecideAdjustmentRequestMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  decideAdjustmentRequest(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DecideAdjustmentRequestMutationResult = NonNullable<Awaited<ReturnType<typeof decideAdjustmentRequest>>>
    export type DecideAdjustmentRequestMutationBody = BodyType<DecideAdjustmentRequest>
    export type DecideAdjustmentRequestMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type DecideAdjustmentRequestMutationVariables = {id: IdAdjustmentRequest;data: BodyType<DecideAdjustmentRequest>;headers?: DecideAdjustmentRequestHeaders}

    /**
 * @summary Decide on a request, with a reason that everybody can read.
 */
export const useDecideAdjustmentRequest = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decideAdjustmentRequest>>, TError,DecideAdjustmentRequestMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof decideAdjustmentRequest>>,
        TError,
        DecideAdjustmentRequestMutationVariables,
        TContext
      > => {
      return useMutation(getDecideAdjustmentRequestMutationOptions(options), queryClient);
    }
    export const getListCatalogueItemsUrl = (params?: ListCatalogueItemsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/catalogue-items?${stringifiedParams}` : `/api/v1/catalogue-items`
}

/**
 * @summary List items of the purchase catalogue, by code.
 */
export const listCatalogueItems = async (params?: ListCatalogueItemsParams, options?: Parameters<typeof request>[1]): Promise<CatalogueItemPage> => {

  return request<CatalogueItemPage>(getListCatalogueItemsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListCatalogueItemsQueryKey = (params?: ListCatalogueItemsParams,) => {
    return [
    `/api/v1/catalogue-items`, ...(params ? [params] : [])
    ] as const;
    }


export const getListCatalogueItemsQueryOptions = <TData = Awaited<ReturnType<typeof listCatalogueItems>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListCatalogueItemsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCatalogueItems>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListCatalogueItemsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listCatalogueItems>>> = ({ signal }) => listCatalogueItems(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listCatalogueItems>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListCatalogueItemsQueryResult = NonNullable<Awaited<ReturnType<typeof listCatalogueItems>>>
export type ListCatalogueItemsQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListCatalogueItems<TData = Awaited<ReturnType<typeof listCatalogueItems>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListCatalogueItemsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCatalogueItems>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listCatalogueItems>>,
          TError,
          Awaited<ReturnType<typeof listCatalogueItems>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListCatalogueItems<TData = Awaited<ReturnType<typeof listCatalogueItems>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListCatalogueItemsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCatalogueItems>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listCatalogueItems>>,
          TError,
          Awaited<ReturnType<typeof listCatalogueItems>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListCatalogueItems<TData = Awaited<ReturnType<typeof listCatalogueItems>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListCatalogueItemsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCatalogueItems>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List items of the purchase catalogue, by code.
 */

export function useListCatalogueItems<TData = Awaited<ReturnType<typeof listCatalogueItems>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListCatalogueItemsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCatalogueItems>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListCatalogueItemsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateCatalogueItemUrl = () => {




  return `/api/v1/catalogue-items`
}

/**
 * @summary Enter an item; what the negative list bars is refused.
 */
export const createCatalogueItem = async (createCatalogueItemBody: CreateCatalogueItem,
    headers?: CreateCatalogueItemHeaders, options?: Parameters<typeof request>[1]): Promise<CatalogueItemView> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return request<CatalogueItemView>(getCreateCatalogueItemUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createCatalogueItemBody)
  }
);}





export const getCreateCatalogueItemMutationKey = () => ['createCatalogueItem'] as const;

export const getCreateCatalogueItemMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createCatalogueItem>>, TError,CreateCatalogueItemMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createCatalogueItem>>, TError,CreateCatalogueItemMutationVariables, TContext> => {

const mutationKey = getCreateCatalogueItemMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createCatalogueItem>>, CreateCatalogueItemMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createCatalogueItem(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateCatalogueItemMutationResult = NonNullable<Awaited<ReturnType<typeof createCatalogueItem>>>
    export type CreateCatalogueItemMutationBody = BodyType<CreateCatalogueItem>
    export type CreateCatalogueItemMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateCatalogueItemMutationVariables = {data: BodyType<CreateCatalogueItem>;headers?: CreateCatalogueItemHeaders}

    /**
 * @summary Enter an item; what the negative list bars is refused.
 */
export const useCreateCatalogueItem = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createCatalogueItem>>, TError,CreateCatalogueItemMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createCatalogueItem>>,
        TError,
        CreateCatalogueItemMutationVariables,
        TContext
      > => {
      return useMutation(getCreateCatalogueItemMutationOptions(options), queryClient);
    }
    export const getCheckCatalogueItemUrl = () => {




  return `/api/v1/catalogue-items/check`
}

/**
 * @summary Check answers against the negative list; stores nothing.
 */
export const checkCatalogueItem = async (negativeListAnswers: NegativeListAnswers,
    headers?: CheckCatalogueItemHeaders, options?: Parameters<typeof request>[1]): Promise<NegativeListVerdict> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return request<NegativeListVerdict>(getCheckCatalogueItemUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(negativeListAnswers)
  }
);}





export const getCheckCatalogueItemMutationKey = () => ['checkCatalogueItem'] as const;

export const getCheckCatalogueItemMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof checkCatalogueItem>>, TError,CheckCatalogueItemMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof checkCatalogueItem>>, TError,CheckCatalogueItemMutationVariables, TContext> => {

const mutationKey = getCheckCatalogueItemMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof checkCatalogueItem>>, CheckCatalogueItemMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  checkCatalogueItem(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CheckCatalogueItemMutationResult = NonNullable<Awaited<ReturnType<typeof checkCatalogueItem>>>
    export type CheckCatalogueItemMutationBody = BodyType<NegativeListAnswers>
    export type CheckCatalogueItemMutationError = ErrorType<Problem400Response | Problem401Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CheckCatalogueItemMutationVariables = {data: BodyType<NegativeListAnswers>;headers?: CheckCatalogueItemHeaders}

    /**
 * @summary Check answers against the negative list; stores nothing.
 */
export const useCheckCatalogueItem = <TError = ErrorType<Problem400Response | Problem401Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof checkCatalogueItem>>, TError,CheckCatalogueItemMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof checkCatalogueItem>>,
        TError,
        CheckCatalogueItemMutationVariables,
        TContext
      > => {
      return useMutation(getCheckCatalogueItemMutationOptions(options), queryClient);
    }
    export const getGetCatalogueItemUrl = (id: IdCatalogueItem,) => {




  return `/api/v1/catalogue-items/${id}`
}

/**
 * @summary One item.
 */
export const getCatalogueItem = async (id: IdCatalogueItem, options?: Parameters<typeof request>[1]): Promise<CatalogueItemView> => {

  return request<CatalogueItemView>(getGetCatalogueItemUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetCatalogueItemQueryKey = (id: IdCatalogueItem,) => {
    return [
    `/api/v1/catalogue-items/${id}`
    ] as const;
    }


export const getGetCatalogueItemQueryOptions = <TData = Awaited<ReturnType<typeof getCatalogueItem>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdCatalogueItem, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCatalogueItem>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetCatalogueItemQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getCatalogueItem>>> = ({ signal }) => getCatalogueItem(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getCatalogueItem>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetCatalogueItemQueryResult = NonNullable<Awaited<ReturnType<typeof getCatalogueItem>>>
export type GetCatalogueItemQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetCatalogueItem<TData = Awaited<ReturnType<typeof getCatalogueItem>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdCatalogueItem, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCatalogueItem>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCatalogueItem>>,
          TError,
          Awaited<ReturnType<typeof getCatalogueItem>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCatalogueItem<TData = Awaited<ReturnType<typeof getCatalogueItem>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdCatalogueItem, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCatalogueItem>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCatalogueItem>>,
          TError,
          Awaited<ReturnType<typeof getCatalogueItem>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCatalogueItem<TData = Awaited<ReturnType<typeof getCatalogueItem>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdCatalogueItem, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCatalogueItem>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One item.
 */

export function useGetCatalogueItem<TData = Awaited<ReturnType<typeof getCatalogueItem>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdCatalogueItem, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCatalogueItem>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetCatalogueItemQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getDeleteCatalogueItemUrl = (id: IdCatalogueItem,) => {




  return `/api/v1/catalogue-items/${id}`
}

/**
 * @summary Remove an item from a version that nobody was asked about yet.
 */
export const deleteCatalogueItem = async (id: IdCatalogueItem,
    headers: DeleteCatalogueItemHeaders, options?: Parameters<typeof request>[1]): Promise<void> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return request<void>(getDeleteCatalogueItemUrl(id),
  {
    ...options,
    method: 'DELETE',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getDeleteCatalogueItemMutationKey = () => ['deleteCatalogueItem'] as const;

export const getDeleteCatalogueItemMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteCatalogueItem>>, TError,DeleteCatalogueItemMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof deleteCatalogueItem>>, TError,DeleteCatalogueItemMutationVariables, TContext> => {

const mutationKey = getDeleteCatalogueItemMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof deleteCatalogueItem>>, DeleteCatalogueItemMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  deleteCatalogueItem(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DeleteCatalogueItemMutationResult = NonNullable<Awaited<ReturnType<typeof deleteCatalogueItem>>>

    export type DeleteCatalogueItemMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type DeleteCatalogueItemMutationVariables = {id: IdCatalogueItem;headers: DeleteCatalogueItemHeaders}

    /**
 * @summary Remove an item from a version that nobody was asked about yet.
 */
export const useDeleteCatalogueItem = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteCatalogueItem>>, TError,DeleteCatalogueItemMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof deleteCatalogueItem>>,
        TError,
        DeleteCatalogueItemMutationVariables,
        TContext
      > => {
      return useMutation(getDeleteCatalogueItemMutationOptions(options), queryClient);
    }
    export const getUpdateCatalogueItemUrl = (id: IdCatalogueItem,) => {




  return `/api/v1/catalogue-items/${id}`
}

/**
 * @summary Change an item of a version that nobody was asked about yet.
 */
export const updateCatalogueItem = async (id: IdCatalogueItem,
    updateCatalogueItemBody: UpdateCatalogueItem,
    headers: UpdateCatalogueItemHeaders, options?: Parameters<typeof request>[1]): Promise<CatalogueItemView> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return request<CatalogueItemView>(getUpdateCatalogueItemUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(updateCatalogueItemBody)
  }
);}





export const getUpdateCatalogueItemMutationKey = () => ['updateCatalogueItem'] as const;

export const getUpdateCatalogueItemMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateCatalogueItem>>, TError,UpdateCatalogueItemMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof updateCatalogueItem>>, TError,UpdateCatalogueItemMutationVariables, TContext> => {

const mutationKey = getUpdateCatalogueItemMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateCatalogueItem>>, UpdateCatalogueItemMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  updateCatalogueItem(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateCatalogueItemMutationResult = NonNullable<Awaited<ReturnType<typeof updateCatalogueItem>>>
    export type UpdateCatalogueItemMutationBody = BodyType<UpdateCatalogueItem>
    export type UpdateCatalogueItemMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type UpdateCatalogueItemMutationVariables = {id: IdCatalogueItem;data: BodyType<UpdateCatalogueItem>;headers: UpdateCatalogueItemHeaders}

    /**
 * @summary Change an item of a version that nobody was asked about yet.
 */
export const useUpdateCatalogueItem = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateCatalogueItem>>, TError,UpdateCatalogueItemMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateCatalogueItem>>,
        TError,
        UpdateCatalogueItemMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateCatalogueItemMutationOptions(options), queryClient);
    }
    export const getListCatalogueVersionsUrl = (params?: ListCatalogueVersionsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/catalogue-versions?${stringifiedParams}` : `/api/v1/catalogue-versions`
}

/**
 * @summary List versions of the purchase catalogue; the public sees published ones and those it is consulted on.
 */
export const listCatalogueVersions = async (params?: ListCatalogueVersionsParams, options?: Parameters<typeof request>[1]): Promise<CatalogueVersionPage> => {

  return request<CatalogueVersionPage>(getListCatalogueVersionsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListCatalogueVersionsQueryKey = (params?: ListCatalogueVersionsParams,) => {
    return [
    `/api/v1/catalogue-versions`, ...(params ? [params] : [])
    ] as const;
    }


export const getListCatalogueVersionsQueryOptions = <TData = Awaited<ReturnType<typeof listCatalogueVersions>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListCatalogueVersionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCatalogueVersions>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListCatalogueVersionsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listCatalogueVersions>>> = ({ signal }) => listCatalogueVersions(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listCatalogueVersions>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListCatalogueVersionsQueryResult = NonNullable<Awaited<ReturnType<typeof listCatalogueVersions>>>
export type ListCatalogueVersionsQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListCatalogueVersions<TData = Awaited<ReturnType<typeof listCatalogueVersions>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListCatalogueVersionsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCatalogueVersions>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listCatalogueVersions>>,
          TError,
          Awaited<ReturnType<typeof listCatalogueVersions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListCatalogueVersions<TData = Awaited<ReturnType<typeof listCatalogueVersions>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListCatalogueVersionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCatalogueVersions>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listCatalogueVersions>>,
          TError,
          Awaited<ReturnType<typeof listCatalogueVersions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListCatalogueVersions<TData = Awaited<ReturnType<typeof listCatalogueVersions>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListCatalogueVersionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCatalogueVersions>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List versions of the purchase catalogue; the public sees published ones and those it is consulted on.
 */

export function useListCatalogueVersions<TData = Awaited<ReturnType<typeof listCatalogueVersions>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListCatalogueVersionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCatalogueVersions>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListCatalogueVersionsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateCatalogueVersionUrl = () => {




  return `/api/v1/catalogue-versions`
}

/**
 * @summary Begin a version of a region's catalogue.
 */
export const createCatalogueVersion = async (createCatalogueVersionBody: CreateCatalogueVersion,
    headers?: CreateCatalogueVersionHeaders, options?: Parameters<typeof request>[1]): Promise<CatalogueVersionView> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return request<CatalogueVersionView>(getCreateCatalogueVersionUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createCatalogueVersionBody)
  }
);}





export const getCreateCatalogueVersionMutationKey = () => ['createCatalogueVersion'] as const;

export const getCreateCatalogueVersionMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createCatalogueVersion>>, TError,CreateCatalogueVersionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createCatalogueVersion>>, TError,CreateCatalogueVersionMutationVariables, TContext> => {

const mutationKey = getCreateCatalogueVersionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createCatalogueVersion>>, CreateCatalogueVersionMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createCatalogueVersion(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateCatalogueVersionMutationResult = NonNullable<Awaited<ReturnType<typeof createCatalogueVersion>>>
    export type CreateCatalogueVersionMutationBody = BodyType<CreateCatalogueVersion>
    export type CreateCatalogueVersionMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateCatalogueVersionMutationVariables = {data: BodyType<CreateCatalogueVersion>;headers?: CreateCatalogueVersionHeaders}

    /**
 * @summary Begin a version of a region's catalogue.
 */
export const useCreateCatalogueVersion = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createCatalogueVersion>>, TError,CreateCatalogueVersionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createCatalogueVersion>>,
        TError,
        CreateCatalogueVersionMutationVariables,
        TContext
      > => {
      return useMutation(getCreateCatalogueVersionMutationOptions(options), queryClient);
    }
    export const getGetCatalogueVersionUrl = (id: IdCatalogueVersion,) => {




  return `/api/v1/catalogue-versions/${id}`
}

/**
 * @summary One version of a catalogue.
 */
export const getCatalogueVersion = async (id: IdCatalogueVersion, options?: Parameters<typeof request>[1]): Promise<CatalogueVersionView> => {

  return request<CatalogueVersionView>(getGetCatalogueVersionUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetCatalogueVersionQueryKey = (id: IdCatalogueVersion,) => {
    return [
    `/api/v1/catalogue-versions/${id}`
    ] as const;
    }


export const getGetCatalogueVersionQueryOptions = <TData = Awaited<ReturnType<typeof getCatalogueVersion>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdCatalogueVersion, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCatalogueVersion>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetCatalogueVersionQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getCatalogueVersion>>> = ({ signal }) => getCatalogueVersion(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getCatalogueVersion>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetCatalogueVersionQueryResult = NonNullable<Awaited<ReturnType<typeof getCatalogueVersion>>>
export type GetCatalogueVersionQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetCatalogueVersion<TData = Awaited<ReturnType<typeof getCatalogueVersion>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdCatalogueVersion, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCatalogueVersion>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCatalogueVersion>>,
          TError,
          Awaited<ReturnType<typeof getCatalogueVersion>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCatalogueVersion<TData = Awaited<ReturnType<typeof getCatalogueVersion>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdCatalogueVersion, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCatalogueVersion>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCatalogueVersion>>,
          TError,
          Awaited<ReturnType<typeof getCatalogueVersion>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCatalogueVersion<TData = Awaited<ReturnType<typeof getCatalogueVersion>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdCatalogueVersion, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCatalogueVersion>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One version of a catalogue.
 */

export function useGetCatalogueVersion<TData = Awaited<ReturnType<typeof getCatalogueVersion>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdCatalogueVersion, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCatalogueVersion>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetCatalogueVersionQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUpdateCatalogueVersionUrl = (id: IdCatalogueVersion,) => {




  return `/api/v1/catalogue-versions/${id}`
}

/**
 * @summary Change a version that nobody was asked about yet.
 */
export const updateCatalogueVersion = async (id: IdCatalogueVersion,
    updateCatalogueVersionBody: UpdateCatalogueVersion,
    headers: UpdateCatalogueVersionHeaders, options?: Parameters<typeof request>[1]): Promise<CatalogueVersionView> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return request<CatalogueVersionView>(getUpdateCatalogueVersionUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(updateCatalogueVersionBody)
  }
);}





export const getUpdateCatalogueVersionMutationKey = () => ['updateCatalogueVersion'] as const;

export const getUpdateCatalogueVersionMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateCatalogueVersion>>, TError,UpdateCatalogueVersionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof updateCatalogueVersion>>, TError,UpdateCatalogueVersionMutationVariables, TContext> => {

const mutationKey = getUpdateCatalogueVersionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateCatalogueVersion>>, UpdateCatalogueVersionMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  updateCatalogueVersion(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateCatalogueVersionMutationResult = NonNullable<Awaited<ReturnType<typeof updateCatalogueVersion>>>
    export type UpdateCatalogueVersionMutationBody = BodyType<UpdateCatalogueVersion>
    export type UpdateCatalogueVersionMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type UpdateCatalogueVersionMutationVariables = {id: IdCatalogueVersion;data: BodyType<UpdateCatalogueVersion>;headers: UpdateCatalogueVersionHeaders}

    /**
 * @summary Change a version that nobody was asked about yet.
 */
export const useUpdateCatalogueVersion = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateCatalogueVersion>>, TError,UpdateCatalogueVersionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateCatalogueVersion>>,
        TError,
        UpdateCatalogueVersionMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateCatalogueVersionMutationOptions(options), queryClient);
    }
    export const getConsultCatalogueVersionUrl = (id: IdCatalogueVersion,) => {




  return `/api/v1/catalogue-versions/${id}/consult`
}

/**
 * @summary Consult departments and the public on a draft.
 */
export const consultCatalogueVersion = async (id: IdCatalogueVersion,
    consultCatalogueVersionBody: ConsultCatalogueVersion,
    headers?: ConsultCatalogueVersionHeaders, options?: Parameters<typeof request>[1]): Promise<CatalogueVersionView> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return request<CatalogueVersionView>(getConsultCatalogueVersionUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(consultCatalogueVersionBody)
  }
);}





export const getConsultCatalogueVersionMutationKey = () => ['consultCatalogueVersion'] as const;

export const getConsultCatalogueVersionMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof consultCatalogueVersion>>, TError,ConsultCatalogueVersionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof consultCatalogueVersion>>, TError,ConsultCatalogueVersionMutationVariables, TContext> => {

const mutationKey = getConsultCatalogueVersionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof consultCatalogueVersion>>, ConsultCatalogueVersionMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  consultCatalogueVersion(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ConsultCatalogueVersionMutationResult = NonNullable<Awaited<ReturnType<typeof consultCatalogueVersion>>>
    export type ConsultCatalogueVersionMutationBody = BodyType<ConsultCatalogueVersion>
    export type ConsultCatalogueVersionMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ConsultCatalogueVersionMutationVariables = {id: IdCatalogueVersion;data: BodyType<ConsultCatalogueVersion>;headers?: ConsultCatalogueVersionHeaders}

    /**
 * @summary Consult departments and the public on a draft.
 */
export const useConsultCatalogueVersion = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof consultCatalogueVersion>>, TError,ConsultCatalogueVersionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof consultCatalogueVersion>>,
        TError,
        ConsultCatalogueVersionMutationVariables,
        TContext
      > => {
      return useMutation(getConsultCatalogueVersionMutationOptions(options), queryClient);
    }
    export const getGetCatalogueDiffUrl = (id: IdCatalogueVersion,
    params?: GetCatalogueDiffParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/catalogue-versions/${id}/diff?${stringifiedParams}` : `/api/v1/catalogue-versions/${id}/diff`
}

/**
 * @summary What changed between two versions of a catalogue.
 */
export const getCatalogueDiff = async (id: IdCatalogueVersion,
    params?: GetCatalogueDiffParams, options?: Parameters<typeof request>[1]): Promise<CatalogueDiff> => {

  return request<CatalogueDiff>(getGetCatalogueDiffUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetCatalogueDiffQueryKey = (id: IdCatalogueVersion,
    params?: GetCatalogueDiffParams,) => {
    return [
    `/api/v1/catalogue-versions/${id}/diff`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetCatalogueDiffQueryOptions = <TData = Awaited<ReturnType<typeof getCatalogueDiff>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdCatalogueVersion,
    params?: GetCatalogueDiffParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCatalogueDiff>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetCatalogueDiffQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getCatalogueDiff>>> = ({ signal }) => getCatalogueDiff(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getCatalogueDiff>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetCatalogueDiffQueryResult = NonNullable<Awaited<ReturnType<typeof getCatalogueDiff>>>
export type GetCatalogueDiffQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetCatalogueDiff<TData = Awaited<ReturnType<typeof getCatalogueDiff>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdCatalogueVersion,
    params: undefined |  GetCatalogueDiffParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCatalogueDiff>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCatalogueDiff>>,
          TError,
          Awaited<ReturnType<typeof getCatalogueDiff>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCatalogueDiff<TData = Awaited<ReturnType<typeof getCatalogueDiff>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdCatalogueVersion,
    params?: GetCatalogueDiffParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCatalogueDiff>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCatalogueDiff>>,
          TError,
          Awaited<ReturnType<typeof getCatalogueDiff>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCatalogueDiff<TData = Awaited<ReturnType<typeof getCatalogueDiff>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdCatalogueVersion,
    params?: GetCatalogueDiffParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCatalogueDiff>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What changed between two versions of a catalogue.
 */

export function useGetCatalogueDiff<TData = Awaited<ReturnType<typeof getCatalogueDiff>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdCatalogueVersion,
    params?: GetCatalogueDiffParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCatalogueDiff>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetCatalogueDiffQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getDraftCatalogueVersionUrl = (id: IdCatalogueVersion,) => {




  return `/api/v1/catalogue-versions/${id}/draft`
}

/**
 * @summary Draft a version from what was collected.
 */
export const draftCatalogueVersion = async (id: IdCatalogueVersion,
    headers?: DraftCatalogueVersionHeaders, options?: Parameters<typeof request>[1]): Promise<CatalogueVersionView> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return request<CatalogueVersionView>(getDraftCatalogueVersionUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getDraftCatalogueVersionMutationKey = () => ['draftCatalogueVersion'] as const;

export const getDraftCatalogueVersionMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof draftCatalogueVersion>>, TError,DraftCatalogueVersionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof draftCatalogueVersion>>, TError,DraftCatalogueVersionMutationVariables, TContext> => {

const mutationKey = getDraftCatalogueVersionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof draftCatalogueVersion>>, DraftCatalogueVersionMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  draftCatalogueVersion(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DraftCatalogueVersionMutationResult = NonNullable<Awaited<ReturnType<typeof draftCatalogueVersion>>>

    export type DraftCatalogueVersionMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type DraftCatalogueVersionMutationVariables = {id: IdCatalogueVersion;headers?: DraftCatalogueVersionHeaders}

    /**
 * @summary Draft a version from what was collected.
 */
export const useDraftCatalogueVersion = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof draftCatalogueVersion>>, TError,DraftCatalogueVersionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof draftCatalogueVersion>>,
        TError,
        DraftCatalogueVersionMutationVariables,
        TContext
      > => {
      return useMutation(getDraftCatalogueVersionMutationOptions(options), queryClient);
    }
    export const getReviewCatalogueVersionUrl = (id: IdCatalogueVersion,) => {




  return `/api/v1/catalogue-versions/${id}/expert-review`
}

/**
 * @summary Record what experts said of a draft, or why none were needed.
 */
export const reviewCatalogueVersion = async (id: IdCatalogueVersion,
    reviewCatalogueVersionBody: ReviewCatalogueVersion,
    headers?: ReviewCatalogueVersionHeaders, options?: Parameters<typeof request>[1]): Promise<CatalogueVersionView> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return request<CatalogueVersionView>(getReviewCatalogueVersionUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(reviewCatalogueVersionBody)
  }
);}





export const getReviewCatalogueVersionMutationKey = () => ['reviewCatalogueVersion'] as const;

export const getReviewCatalogueVersionMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof reviewCatalogueVersion>>, TError,ReviewCatalogueVersionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof reviewCatalogueVersion>>, TError,ReviewCatalogueVersionMutationVariables, TContext> => {

const mutationKey = getReviewCatalogueVersionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof reviewCatalogueVersion>>, ReviewCatalogueVersionMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  reviewCatalogueVersion(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ReviewCatalogueVersionMutationResult = NonNullable<Awaited<ReturnType<typeof reviewCatalogueVersion>>>
    export type ReviewCatalogueVersionMutationBody = BodyType<ReviewCatalogueVersion>
    export type ReviewCatalogueVersionMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ReviewCatalogueVersionMutationVariables = {id: IdCatalogueVersion;data: BodyType<ReviewCatalogueVersion>;headers?: ReviewCatalogueVersionHeaders}

    /**
 * @summary Record what experts said of a draft, or why none were needed.
 */
export const useReviewCatalogueVersion = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof reviewCatalogueVersion>>, TError,ReviewCatalogueVersionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof reviewCatalogueVersion>>,
        TError,
        ReviewCatalogueVersionMutationVariables,
        TContext
      > => {
      return useMutation(getReviewCatalogueVersionMutationOptions(options), queryClient);
    }
    export const getConsentToCatalogueVersionUrl = (id: IdCatalogueVersion,) => {




  return `/api/v1/catalogue-versions/${id}/finance-consent`
}

/**
 * @summary Consent to a version for the finance department.
 */
export const consentToCatalogueVersion = async (id: IdCatalogueVersion,
    consentToCatalogueVersionBody: ConsentToCatalogueVersion,
    headers?: ConsentToCatalogueVersionHeaders, options?: Parameters<typeof request>[1]): Promise<CatalogueVersionView> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return request<CatalogueVersionView>(getConsentToCatalogueVersionUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(consentToCatalogueVersionBody)
  }
);}





export const getConsentToCatalogueVersionMutationKey = () => ['consentToCatalogueVersion'] as const;

export const getConsentToCatalogueVersionMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof consentToCatalogueVersion>>, TError,ConsentToCatalogueVersionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof consentToCatalogueVersion>>, TError,ConsentToCatalogueVersionMutationVariables, TContext> => {

const mutationKey = getConsentToCatalogueVersionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof consentToCatalogueVersion>>, ConsentToCatalogueVersionMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  consentToCatalogueVersion(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ConsentToCatalogueVersionMutationResult = NonNullable<Awaited<ReturnType<typeof consentToCatalogueVersion>>>
    export type ConsentToCatalogueVersionMutationBody = BodyType<ConsentToCatalogueVersion>
    export type ConsentToCatalogueVersionMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ConsentToCatalogueVersionMutationVariables = {id: IdCatalogueVersion;data: BodyType<ConsentToCatalogueVersion>;headers?: ConsentToCatalogueVersionHeaders}

    /**
 * @summary Consent to a version for the finance department.
 */
export const useConsentToCatalogueVersion = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof consentToCatalogueVersion>>, TError,ConsentToCatalogueVersionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof consentToCatalogueVersion>>,
        TError,
        ConsentToCatalogueVersionMutationVariables,
        TContext
      > => {
      return useMutation(getConsentToCatalogueVersionMutationOptions(options), queryClient);
    }
    export const getPublishCatalogueVersionUrl = (id: IdCatalogueVersion,) => {




  return `/api/v1/catalogue-versions/${id}/publish`
}

/**
 * @summary Publish a version; the one before it ends the day before it begins.
 */
export const publishCatalogueVersion = async (id: IdCatalogueVersion,
    headers?: PublishCatalogueVersionHeaders, options?: Parameters<typeof request>[1]): Promise<CatalogueVersionView> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return request<CatalogueVersionView>(getPublishCatalogueVersionUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getPublishCatalogueVersionMutationKey = () => ['publishCatalogueVersion'] as const;

export const getPublishCatalogueVersionMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishCatalogueVersion>>, TError,PublishCatalogueVersionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof publishCatalogueVersion>>, TError,PublishCatalogueVersionMutationVariables, TContext> => {

const mutationKey = getPublishCatalogueVersionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof publishCatalogueVersion>>, PublishCatalogueVersionMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  publishCatalogueVersion(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PublishCatalogueVersionMutationResult = NonNullable<Awaited<ReturnType<typeof publishCatalogueVersion>>>

    export type PublishCatalogueVersionMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type PublishCatalogueVersionMutationVariables = {id: IdCatalogueVersion;headers?: PublishCatalogueVersionHeaders}

    /**
 * @summary Publish a version; the one before it ends the day before it begins.
 */
export const usePublishCatalogueVersion = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishCatalogueVersion>>, TError,PublishCatalogueVersionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof publishCatalogueVersion>>,
        TError,
        PublishCatalogueVersionMutationVariables,
        TContext
      > => {
      return useMutation(getPublishCatalogueVersionMutationOptions(options), queryClient);
    }
    export const getRecordDepartmentOpinionUrl = (id: IdCatalogueVersion,) => {




  return `/api/v1/catalogue-versions/${id}/record-opinion`
}

/**
 * @summary Record what a consulted department answered.
 */
export const recordDepartmentOpinion = async (id: IdCatalogueVersion,
    recordDepartmentOpinionBody: RecordDepartmentOpinion,
    headers?: RecordDepartmentOpinionHeaders, options?: Parameters<typeof request>[1]): Promise<CatalogueVersionView> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return request<CatalogueVersionView>(getRecordDepartmentOpinionUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(recordDepartmentOpinionBody)
  }
);}





export const getRecordDepartmentOpinionMutationKey = () => ['recordDepartmentOpinion'] as const;

export const getRecordDepartmentOpinionMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordDepartmentOpinion>>, TError,RecordDepartmentOpinionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof recordDepartmentOpinion>>, TError,RecordDepartmentOpinionMutationVariables, TContext> => {

const mutationKey = getRecordDepartmentOpinionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof recordDepartmentOpinion>>, RecordDepartmentOpinionMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  recordDepartmentOpinion(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RecordDepartmentOpinionMutationResult = NonNullable<Awaited<ReturnType<typeof recordDepartmentOpinion>>>
    export type RecordDepartmentOpinionMutationBody = BodyType<RecordDepartmentOpinion>
    export type RecordDepartmentOpinionMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RecordDepartmentOpinionMutationVariables = {id: IdCatalogueVersion;data: BodyType<RecordDepartmentOpinion>;headers?: RecordDepartmentOpinionHeaders}

    /**
 * @summary Record what a consulted department answered.
 */
export const useRecordDepartmentOpinion = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordDepartmentOpinion>>, TError,RecordDepartmentOpinionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof recordDepartmentOpinion>>,
        TError,
        RecordDepartmentOpinionMutationVariables,
        TContext
      > => {
      return useMutation(getRecordDepartmentOpinionMutationOptions(options), queryClient);
    }
    export const getReturnCatalogueVersionUrl = (id: IdCatalogueVersion,) => {




  return `/api/v1/catalogue-versions/${id}/return`
}

/**
 * @summary Return a version to draft.
 */
export const returnCatalogueVersion = async (id: IdCatalogueVersion,
    returnCatalogueVersionBody: ReturnCatalogueVersion,
    headers?: ReturnCatalogueVersionHeaders, options?: Parameters<typeof request>[1]): Promise<CatalogueVersionView> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return request<CatalogueVersionView>(getReturnCatalogueVersionUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(returnCatalogueVersionBody)
  }
);}





export const getReturnCatalogueVersionMutationKey = () => ['returnCatalogueVersion'] as const;

export const getReturnCatalogueVersionMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof returnCatalogueVersion>>, TError,ReturnCatalogueVersionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof returnCatalogueVersion>>, TError,ReturnCatalogueVersionMutationVariables, TContext> => {

const mutationKey = getReturnCatalogueVersionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof returnCatalogueVersion>>, ReturnCatalogueVersionMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  returnCatalogueVersion(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ReturnCatalogueVersionMutationResult = NonNullable<Awaited<ReturnType<typeof returnCatalogueVersion>>>
    export type ReturnCatalogueVersionMutationBody = BodyType<ReturnCatalogueVersion>
    export type ReturnCatalogueVersionMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ReturnCatalogueVersionMutationVariables = {id: IdCatalogueVersion;data: BodyType<ReturnCatalogueVersion>;headers?: ReturnCatalogueVersionHeaders}

    /**
 * @summary Return a version to draft.
 */
export const useReturnCatalogueVersion = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof returnCatalogueVersion>>, TError,ReturnCatalogueVersionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof returnCatalogueVersion>>,
        TError,
        ReturnCatalogueVersionMutationVariables,
        TContext
      > => {
      return useMutation(getReturnCatalogueVersionMutationOptions(options), queryClient);
    }
