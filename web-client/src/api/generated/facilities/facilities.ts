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
  CreateFacility
} from '../model/createFacility';

import type {
  CreateFacilityHeaders
} from '../model/createFacilityHeaders';

import type {
  FacilityPage
} from '../model/facilityPage';

import type {
  FacilityView
} from '../model/facilityView';

import type {
  IdFacility
} from '../model/idFacility';

import type {
  ListFacilitiesParams
} from '../model/listFacilitiesParams';

import type {
  OpenFacility
} from '../model/openFacility';

import type {
  OpenFacilityHeaders
} from '../model/openFacilityHeaders';

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
  SuspendFacility
} from '../model/suspendFacility';

import type {
  SuspendFacilityHeaders
} from '../model/suspendFacilityHeaders';

import type {
  UpdateFacility
} from '../model/updateFacility';

import type {
  UpdateFacilityHeaders
} from '../model/updateFacilityHeaders';

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

export const getListFacilitiesUrl = (params?: ListFacilitiesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/facilities?${stringifiedParams}` : `/api/v1/facilities`
}

/**
 * The public finds open ones; who works on facilities also finds drafts and suspended ones there.
 * @summary Search facilities: by region, kind, text, place on the map, accessibility, capacity.
 */
export const listFacilities = async (params?: ListFacilitiesParams, options?: Parameters<typeof request>[1]): Promise<FacilityPage> => {

  return request<FacilityPage>(getListFacilitiesUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListFacilitiesQueryKey = (params?: ListFacilitiesParams,) => {
    return [
    `/api/v1/facilities`, ...(params ? [params] : [])
    ] as const;
    }


export const getListFacilitiesQueryOptions = <TData = Awaited<ReturnType<typeof listFacilities>>, TError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListFacilitiesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFacilities>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListFacilitiesQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listFacilities>>> = ({ signal }) => listFacilities(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listFacilities>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListFacilitiesQueryResult = NonNullable<Awaited<ReturnType<typeof listFacilities>>>
export type ListFacilitiesQueryError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>


export function useListFacilities<TData = Awaited<ReturnType<typeof listFacilities>>, TError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListFacilitiesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFacilities>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFacilities>>,
          TError,
          Awaited<ReturnType<typeof listFacilities>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListFacilities<TData = Awaited<ReturnType<typeof listFacilities>>, TError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListFacilitiesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFacilities>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFacilities>>,
          TError,
          Awaited<ReturnType<typeof listFacilities>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListFacilities<TData = Awaited<ReturnType<typeof listFacilities>>, TError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListFacilitiesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFacilities>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Search facilities: by region, kind, text, place on the map, accessibility, capacity.
 */

export function useListFacilities<TData = Awaited<ReturnType<typeof listFacilities>>, TError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListFacilitiesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFacilities>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListFacilitiesQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateFacilityUrl = () => {




  return `/api/v1/facilities`
}

/**
 * @summary Enter a facility, as a draft.
 */
export const createFacility = async (createFacilityBody: CreateFacility,
    headers?: CreateFacilityHeaders, options?: Parameters<typeof request>[1]): Promise<FacilityView> => {

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
return request<FacilityView>(getCreateFacilityUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createFacilityBody)
  }
);}





export const getCreateFacilityMutationKey = () => ['createFacility'] as const;

export const getCreateFacilityMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createFacility>>, TError,CreateFacilityMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createFacility>>, TError,CreateFacilityMutationVariables, TContext> => {

const mutationKey = getCreateFacilityMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createFacility>>, CreateFacilityMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createFacility(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateFacilityMutationResult = NonNullable<Awaited<ReturnType<typeof createFacility>>>
    export type CreateFacilityMutationBody = BodyType<CreateFacility>
    export type CreateFacilityMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateFacilityMutationVariables = {data: BodyType<CreateFacility>;headers?: CreateFacilityHeaders}

    /**
 * @summary Enter a facility, as a draft.
 */
export const useCreateFacility = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createFacility>>, TError,CreateFacilityMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createFacility>>,
        TError,
        CreateFacilityMutationVariables,
        TContext
      > => {
      return useMutation(getCreateFacilityMutationOptions(options), queryClient);
    }
    export const getGetFacilityUrl = (id: IdFacility,) => {




  return `/api/v1/facilities/${id}`
}

/**
 * @summary One facility.
 */
export const getFacility = async (id: IdFacility, options?: Parameters<typeof request>[1]): Promise<FacilityView> => {

  return request<FacilityView>(getGetFacilityUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetFacilityQueryKey = (id: IdFacility,) => {
    return [
    `/api/v1/facilities/${id}`
    ] as const;
    }


export const getGetFacilityQueryOptions = <TData = Awaited<ReturnType<typeof getFacility>>, TError = ErrorType<Problem400Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdFacility, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFacility>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetFacilityQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getFacility>>> = ({ signal }) => getFacility(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getFacility>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetFacilityQueryResult = NonNullable<Awaited<ReturnType<typeof getFacility>>>
export type GetFacilityQueryError = ErrorType<Problem400Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetFacility<TData = Awaited<ReturnType<typeof getFacility>>, TError = ErrorType<Problem400Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFacility, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFacility>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFacility>>,
          TError,
          Awaited<ReturnType<typeof getFacility>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetFacility<TData = Awaited<ReturnType<typeof getFacility>>, TError = ErrorType<Problem400Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFacility, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFacility>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFacility>>,
          TError,
          Awaited<ReturnType<typeof getFacility>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetFacility<TData = Awaited<ReturnType<typeof getFacility>>, TError = ErrorType<Problem400Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFacility, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFacility>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One facility.
 */

export function useGetFacility<TData = Awaited<ReturnType<typeof getFacility>>, TError = ErrorType<Problem400Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFacility, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFacility>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetFacilityQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUpdateFacilityUrl = (id: IdFacility,) => {




  return `/api/v1/facilities/${id}`
}

/**
 * @summary Change what is said about a facility.
 */
export const updateFacility = async (id: IdFacility,
    updateFacilityBody: UpdateFacility,
    headers: UpdateFacilityHeaders, options?: Parameters<typeof request>[1]): Promise<FacilityView> => {

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
return request<FacilityView>(getUpdateFacilityUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(updateFacilityBody)
  }
);}





export const getUpdateFacilityMutationKey = () => ['updateFacility'] as const;

export const getUpdateFacilityMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateFacility>>, TError,UpdateFacilityMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof updateFacility>>, TError,UpdateFacilityMutationVariables, TContext> => {

const mutationKey = getUpdateFacilityMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateFacility>>, UpdateFacilityMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  updateFacility(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateFacilityMutationResult = NonNullable<Awaited<ReturnType<typeof updateFacility>>>
    export type UpdateFacilityMutationBody = BodyType<UpdateFacility>
    export type UpdateFacilityMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type UpdateFacilityMutationVariables = {id: IdFacility;data: BodyType<UpdateFacility>;headers: UpdateFacilityHeaders}

    /**
 * @summary Change what is said about a facility.
 */
export const useUpdateFacility = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateFacility>>, TError,UpdateFacilityMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateFacility>>,
        TError,
        UpdateFacilityMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateFacilityMutationOptions(options), queryClient);
    }
    export const getOpenFacilityUrl = (id: IdFacility,) => {




  return `/api/v1/facilities/${id}/open`
}

/**
 * @summary Open a facility to the public: its spaces can be booked from now on.
 */
export const openFacility = async (id: IdFacility,
    openFacilityBody: OpenFacility,
    headers?: OpenFacilityHeaders, options?: Parameters<typeof request>[1]): Promise<FacilityView> => {

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
return request<FacilityView>(getOpenFacilityUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(openFacilityBody)
  }
);}





export const getOpenFacilityMutationKey = () => ['openFacility'] as const;

export const getOpenFacilityMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof openFacility>>, TError,OpenFacilityMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof openFacility>>, TError,OpenFacilityMutationVariables, TContext> => {

const mutationKey = getOpenFacilityMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof openFacility>>, OpenFacilityMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  openFacility(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type OpenFacilityMutationResult = NonNullable<Awaited<ReturnType<typeof openFacility>>>
    export type OpenFacilityMutationBody = BodyType<OpenFacility>
    export type OpenFacilityMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type OpenFacilityMutationVariables = {id: IdFacility;data: BodyType<OpenFacility>;headers?: OpenFacilityHeaders}

    /**
 * @summary Open a facility to the public: its spaces can be booked from now on.
 */
export const useOpenFacility = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof openFacility>>, TError,OpenFacilityMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof openFacility>>,
        TError,
        OpenFacilityMutationVariables,
        TContext
      > => {
      return useMutation(getOpenFacilityMutationOptions(options), queryClient);
    }
    export const getSuspendFacilityUrl = (id: IdFacility,) => {




  return `/api/v1/facilities/${id}/suspend`
}

/**
 * @summary Close a facility for the time being: the public no longer finds it.
 */
export const suspendFacility = async (id: IdFacility,
    suspendFacilityBody: SuspendFacility,
    headers?: SuspendFacilityHeaders, options?: Parameters<typeof request>[1]): Promise<FacilityView> => {

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
return request<FacilityView>(getSuspendFacilityUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(suspendFacilityBody)
  }
);}





export const getSuspendFacilityMutationKey = () => ['suspendFacility'] as const;

export const getSuspendFacilityMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof suspendFacility>>, TError,SuspendFacilityMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof suspendFacility>>, TError,SuspendFacilityMutationVariables, TContext> => {

const mutationKey = getSuspendFacilityMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof suspendFacility>>, SuspendFacilityMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  suspendFacility(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SuspendFacilityMutationResult = NonNullable<Awaited<ReturnType<typeof suspendFacility>>>
    export type SuspendFacilityMutationBody = BodyType<SuspendFacility>
    export type SuspendFacilityMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type SuspendFacilityMutationVariables = {id: IdFacility;data: BodyType<SuspendFacility>;headers?: SuspendFacilityHeaders}

    /**
 * @summary Close a facility for the time being: the public no longer finds it.
 */
export const useSuspendFacility = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof suspendFacility>>, TError,SuspendFacilityMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof suspendFacility>>,
        TError,
        SuspendFacilityMutationVariables,
        TContext
      > => {
      return useMutation(getSuspendFacilityMutationOptions(options), queryClient);
    }
