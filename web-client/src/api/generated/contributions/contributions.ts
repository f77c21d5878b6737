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
  AgreeContribution
} from '../model/agreeContribution';

import type {
  AgreeContributionHeaders
} from '../model/agreeContributionHeaders';

import type {
  ApproveNamingRight
} from '../model/approveNamingRight';

import type {
  ApproveNamingRightHeaders
} from '../model/approveNamingRightHeaders';

import type {
  ChangeContributionPurpose
} from '../model/changeContributionPurpose';

import type {
  ChangeContributionPurposeHeaders
} from '../model/changeContributionPurposeHeaders';

import type {
  ContributionPage
} from '../model/contributionPage';

import type {
  ContributionReceiptView
} from '../model/contributionReceiptView';

import type {
  ContributionStatistics
} from '../model/contributionStatistics';

import type {
  ContributionUseList
} from '../model/contributionUseList';

import type {
  ContributionUseView
} from '../model/contributionUseView';

import type {
  ContributionView
} from '../model/contributionView';

import type {
  CreateContribution
} from '../model/createContribution';

import type {
  CreateContributionHeaders
} from '../model/createContributionHeaders';

import type {
  DeclineContributionHeaders
} from '../model/declineContributionHeaders';

import type {
  EndContribution
} from '../model/endContribution';

import type {
  ExamineContribution
} from '../model/examineContribution';

import type {
  ExamineContributionHeaders
} from '../model/examineContributionHeaders';

import type {
  GetContributionStatisticsParams
} from '../model/getContributionStatisticsParams';

import type {
  GrantNamingRight
} from '../model/grantNamingRight';

import type {
  GrantNamingRightHeaders
} from '../model/grantNamingRightHeaders';

import type {
  IdContribution
} from '../model/idContribution';

import type {
  IdNamingRight
} from '../model/idNamingRight';

import type {
  ListContributionsParams
} from '../model/listContributionsParams';

import type {
  ListNamingRightsParams
} from '../model/listNamingRightsParams';

import type {
  NamingRightPage
} from '../model/namingRightPage';

import type {
  NamingRightView
} from '../model/namingRightView';

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
  Problem413Response
} from '../model/problem413Response';

import type {
  Problem415Response
} from '../model/problem415Response';

import type {
  Problem422Response
} from '../model/problem422Response';

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
  ReceiveContribution
} from '../model/receiveContribution';

import type {
  ReceiveContributionHeaders
} from '../model/receiveContributionHeaders';

import type {
  RecordContributionUse
} from '../model/recordContributionUse';

import type {
  RecordContributionUseHeaders
} from '../model/recordContributionUseHeaders';

import type {
  RejectNamingRight
} from '../model/rejectNamingRight';

import type {
  RejectNamingRightHeaders
} from '../model/rejectNamingRightHeaders';

import type {
  ReportContribution
} from '../model/reportContribution';

import type {
  ReportContributionHeaders
} from '../model/reportContributionHeaders';

import type {
  WithdrawContributionHeaders
} from '../model/withdrawContributionHeaders';

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

export const getListContributionsUrl = (params?: ListContributionsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/contributions?${stringifiedParams}` : `/api/v1/contributions`
}

/**
 * @summary List contributions from the agreement on, one's own, and all of the bodies whose books the caller reads.
 */
export const listContributions = async (params?: ListContributionsParams, options?: Parameters<typeof request>[1]): Promise<ContributionPage> => {

  return request<ContributionPage>(getListContributionsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListContributionsQueryKey = (params?: ListContributionsParams,) => {
    return [
    `/api/v1/contributions`, ...(params ? [params] : [])
    ] as const;
    }


export const getListContributionsQueryOptions = <TData = Awaited<ReturnType<typeof listContributions>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListContributionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContributions>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListContributionsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listContributions>>> = ({ signal }) => listContributions(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listContributions>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListContributionsQueryResult = NonNullable<Awaited<ReturnType<typeof listContributions>>>
export type ListContributionsQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListContributions<TData = Awaited<ReturnType<typeof listContributions>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListContributionsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContributions>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listContributions>>,
          TError,
          Awaited<ReturnType<typeof listContributions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListContributions<TData = Awaited<ReturnType<typeof listContributions>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListContributionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContributions>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listContributions>>,
          TError,
          Awaited<ReturnType<typeof listContributions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListContributions<TData = Awaited<ReturnType<typeof listContributions>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListContributionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContributions>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List contributions from the agreement on, one's own, and all of the bodies whose books the caller reads.
 */

export function useListContributions<TData = Awaited<ReturnType<typeof listContributions>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListContributionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContributions>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListContributionsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateContributionUrl = () => {




  return `/api/v1/contributions`
}

/**
 * @summary Offer a contribution: one's own, or recorded by the body's staff.
 */
export const createContribution = async (createContributionBody: CreateContribution,
    headers?: CreateContributionHeaders, options?: Parameters<typeof request>[1]): Promise<ContributionView> => {

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
return request<ContributionView>(getCreateContributionUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createContributionBody)
  }
);}





export const getCreateContributionMutationKey = () => ['createContribution'] as const;

export const getCreateContributionMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createContribution>>, TError,CreateContributionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createContribution>>, TError,CreateContributionMutationVariables, TContext> => {

const mutationKey = getCreateContributionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createContribution>>, CreateContributionMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createContribution(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateContributionMutationResult = NonNullable<Awaited<ReturnType<typeof createContribution>>>
    export type CreateContributionMutationBody = BodyType<CreateContribution>
    export type CreateContributionMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateContributionMutationVariables = {data: BodyType<CreateContribution>;headers?: CreateContributionHeaders}

    /**
 * @summary Offer a contribution: one's own, or recorded by the body's staff.
 */
export const useCreateContribution = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createContribution>>, TError,CreateContributionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createContribution>>,
        TError,
        CreateContributionMutationVariables,
        TContext
      > => {
      return useMutation(getCreateContributionMutationOptions(options), queryClient);
    }
    export const getGetContributionStatisticsUrl = (params?: GetContributionStatisticsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/contributions/statistics?${stringifiedParams}` : `/api/v1/contributions/statistics`
}

/**
 * @summary What has come, by kind. As JSON or CSV.
 */
export const getContributionStatistics = async (params?: GetContributionStatisticsParams, options?: Parameters<typeof request>[1]): Promise<ContributionStatistics> => {

  return request<ContributionStatistics>(getGetContributionStatisticsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetContributionStatisticsQueryKey = (params?: GetContributionStatisticsParams,) => {
    return [
    `/api/v1/contributions/statistics`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetContributionStatisticsQueryOptions = <TData = Awaited<ReturnType<typeof getContributionStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: GetContributionStatisticsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContributionStatistics>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetContributionStatisticsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getContributionStatistics>>> = ({ signal }) => getContributionStatistics(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getContributionStatistics>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetContributionStatisticsQueryResult = NonNullable<Awaited<ReturnType<typeof getContributionStatistics>>>
export type GetContributionStatisticsQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetContributionStatistics<TData = Awaited<ReturnType<typeof getContributionStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  GetContributionStatisticsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContributionStatistics>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getContributionStatistics>>,
          TError,
          Awaited<ReturnType<typeof getContributionStatistics>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetContributionStatistics<TData = Awaited<ReturnType<typeof getContributionStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetContributionStatisticsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContributionStatistics>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getContributionStatistics>>,
          TError,
          Awaited<ReturnType<typeof getContributionStatistics>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetContributionStatistics<TData = Awaited<ReturnType<typeof getContributionStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetContributionStatisticsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContributionStatistics>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What has come, by kind. As JSON or CSV.
 */

export function useGetContributionStatistics<TData = Awaited<ReturnType<typeof getContributionStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetContributionStatisticsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContributionStatistics>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetContributionStatisticsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetContributionUrl = (id: IdContribution,) => {




  return `/api/v1/contributions/${id}`
}

/**
 * @summary One contribution.
 */
export const getContribution = async (id: IdContribution, options?: Parameters<typeof request>[1]): Promise<ContributionView> => {

  return request<ContributionView>(getGetContributionUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetContributionQueryKey = (id: IdContribution,) => {
    return [
    `/api/v1/contributions/${id}`
    ] as const;
    }


export const getGetContributionQueryOptions = <TData = Awaited<ReturnType<typeof getContribution>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdContribution, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContribution>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetContributionQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getContribution>>> = ({ signal }) => getContribution(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getContribution>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetContributionQueryResult = NonNullable<Awaited<ReturnType<typeof getContribution>>>
export type GetContributionQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetContribution<TData = Awaited<ReturnType<typeof getContribution>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdContribution, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContribution>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getContribution>>,
          TError,
          Awaited<ReturnType<typeof getContribution>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetContribution<TData = Awaited<ReturnType<typeof getContribution>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdContribution, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContribution>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getContribution>>,
          TError,
          Awaited<ReturnType<typeof getContribution>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetContribution<TData = Awaited<ReturnType<typeof getContribution>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdContribution, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContribution>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One contribution.
 */

export function useGetContribution<TData = Awaited<ReturnType<typeof getContribution>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdContribution, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContribution>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetContributionQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAgreeContributionUrl = (id: IdContribution,) => {




  return `/api/v1/contributions/${id}/agree`
}

/**
 * @summary Agree on it.
 */
export const agreeContribution = async (id: IdContribution,
    agreeContributionBody: AgreeContribution,
    headers?: AgreeContributionHeaders, options?: Parameters<typeof request>[1]): Promise<ContributionView> => {

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
return request<ContributionView>(getAgreeContributionUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(agreeContributionBody)
  }
);}





export const getAgreeContributionMutationKey = () => ['agreeContribution'] as const;

export const getAgreeContributionMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof agreeContribution>>, TError,AgreeContributionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof agreeContribution>>, TError,AgreeContributionMutationVariables, TContext> => {

const mutationKey = getAgreeContributionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof agreeContribution>>, AgreeContributionMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  agreeContribution(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AgreeContributionMutationResult = NonNullable<Awaited<ReturnType<typeof agreeContribution>>>
    export type AgreeContributionMutationBody = BodyType<AgreeContribution>
    export type AgreeContributionMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type AgreeContributionMutationVariables = {id: IdContribution;data: BodyType<AgreeContribution>;headers?: AgreeContributionHeaders}

    /**
 * @summary Agree on it.
 */
export const useAgreeContribution = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof agreeContribution>>, TError,AgreeContributionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof agreeContribution>>,
        TError,
        AgreeContributionMutationVariables,
        TContext
      > => {
      return useMutation(getAgreeContributionMutationOptions(options), queryClient);
    }
    export const getDeclineContributionUrl = (id: IdContribution,) => {




  return `/api/v1/contributions/${id}/decline`
}

/**
 * @summary Do not take it.
 */
export const declineContribution = async (id: IdContribution,
    endContribution: EndContribution,
    headers?: DeclineContributionHeaders, options?: Parameters<typeof request>[1]): Promise<ContributionView> => {

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
return request<ContributionView>(getDeclineContributionUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(endContribution)
  }
);}





export const getDeclineContributionMutationKey = () => ['declineContribution'] as const;

export const getDeclineContributionMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof declineContribution>>, TError,DeclineContributionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof declineContribution>>, TError,DeclineContributionMutationVariables, TContext> => {

const mutationKey = getDeclineContributionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof declineContribution>>, DeclineContributionMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  declineContribution(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DeclineContributionMutationResult = NonNullable<Awaited<ReturnType<typeof declineContribution>>>
    export type DeclineContributionMutationBody = BodyType<EndContribution>
    export type DeclineContributionMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type DeclineContributionMutationVariables = {id: IdContribution;data: BodyType<EndContribution>;headers?: DeclineContributionHeaders}

    /**
 * @summary Do not take it.
 */
export const useDeclineContribution = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof declineContribution>>, TError,DeclineContributionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof declineContribution>>,
        TError,
        DeclineContributionMutationVariables,
        TContext
      > => {
      return useMutation(getDeclineContributionMutationOptions(options), queryClient);
    }
    export const getExamineContributionUrl = (id: IdContribution,) => {




  return `/api/v1/contributions/${id}/examine`
}

/**
 * @summary Look at the donor before anything is agreed.
 */
export const examineContribution = async (id: IdContribution,
    examineContributionBody: ExamineContribution,
    headers?: ExamineContributionHeaders, options?: Parameters<typeof request>[1]): Promise<ContributionView> => {

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
return request<ContributionView>(getExamineContributionUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(examineContributionBody)
  }
);}





export const getExamineContributionMutationKey = () => ['examineContribution'] as const;

export const getExamineContributionMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof examineContribution>>, TError,ExamineContributionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof examineContribution>>, TError,ExamineContributionMutationVariables, TContext> => {

const mutationKey = getExamineContributionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof examineContribution>>, ExamineContributionMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  examineContribution(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ExamineContributionMutationResult = NonNullable<Awaited<ReturnType<typeof examineContribution>>>
    export type ExamineContributionMutationBody = BodyType<ExamineContribution>
    export type ExamineContributionMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ExamineContributionMutationVariables = {id: IdContribution;data: BodyType<ExamineContribution>;headers?: ExamineContributionHeaders}

    /**
 * @summary Look at the donor before anything is agreed.
 */
export const useExamineContribution = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof examineContribution>>, TError,ExamineContributionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof examineContribution>>,
        TError,
        ExamineContributionMutationVariables,
        TContext
      > => {
      return useMutation(getExamineContributionMutationOptions(options), queryClient);
    }
    export const getGrantNamingRightUrl = (id: IdContribution,) => {




  return `/api/v1/contributions/${id}/naming-rights`
}

/**
 * @summary Propose a name in return for a sponsorship.
 */
export const grantNamingRight = async (id: IdContribution,
    grantNamingRightBody: GrantNamingRight,
    headers?: GrantNamingRightHeaders, options?: Parameters<typeof request>[1]): Promise<NamingRightView> => {

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
return request<NamingRightView>(getGrantNamingRightUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(grantNamingRightBody)
  }
);}





export const getGrantNamingRightMutationKey = () => ['grantNamingRight'] as const;

export const getGrantNamingRightMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof grantNamingRight>>, TError,GrantNamingRightMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof grantNamingRight>>, TError,GrantNamingRightMutationVariables, TContext> => {

const mutationKey = getGrantNamingRightMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof grantNamingRight>>, GrantNamingRightMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  grantNamingRight(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type GrantNamingRightMutationResult = NonNullable<Awaited<ReturnType<typeof grantNamingRight>>>
    export type GrantNamingRightMutationBody = BodyType<GrantNamingRight>
    export type GrantNamingRightMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type GrantNamingRightMutationVariables = {id: IdContribution;data: BodyType<GrantNamingRight>;headers?: GrantNamingRightHeaders}

    /**
 * @summary Propose a name in return for a sponsorship.
 */
export const useGrantNamingRight = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof grantNamingRight>>, TError,GrantNamingRightMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof grantNamingRight>>,
        TError,
        GrantNamingRightMutationVariables,
        TContext
      > => {
      return useMutation(getGrantNamingRightMutationOptions(options), queryClient);
    }
    export const getChangeContributionPurposeUrl = (id: IdContribution,) => {




  return `/api/v1/contributions/${id}/purpose`
}

/**
 * @summary Change what it is for, with the donor's consent.
 */
export const changeContributionPurpose = async (id: IdContribution,
    changeContributionPurposeBody: ChangeContributionPurpose,
    headers?: ChangeContributionPurposeHeaders, options?: Parameters<typeof request>[1]): Promise<ContributionView> => {

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
return request<ContributionView>(getChangeContributionPurposeUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(changeContributionPurposeBody)
  }
);}





export const getChangeContributionPurposeMutationKey = () => ['changeContributionPurpose'] as const;

export const getChangeContributionPurposeMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeContributionPurpose>>, TError,ChangeContributionPurposeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof changeContributionPurpose>>, TError,ChangeContributionPurposeMutationVariables, TContext> => {

const mutationKey = getChangeContributionPurposeMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof changeContributionPurpose>>, ChangeContributionPurposeMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  changeContributionPurpose(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ChangeContributionPurposeMutationResult = NonNullable<Awaited<ReturnType<typeof changeContributionPurpose>>>
    export type ChangeContributionPurposeMutationBody = BodyType<ChangeContributionPurpose>
    export type ChangeContributionPurposeMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ChangeContributionPurposeMutationVariables = {id: IdContribution;data: BodyType<ChangeContributionPurpose>;headers?: ChangeContributionPurposeHeaders}

    /**
 * @summary Change what it is for, with the donor's consent.
 */
export const useChangeContributionPurpose = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeContributionPurpose>>, TError,ChangeContributionPurposeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof changeContributionPurpose>>,
        TError,
        ChangeContributionPurposeMutationVariables,
        TContext
      > => {
      return useMutation(getChangeContributionPurposeMutationOptions(options), queryClient);
    }
    export const getGetContributionReceiptUrl = (id: IdContribution,) => {




  return `/api/v1/contributions/${id}/receipt`
}

/**
 * @summary The receipt of a donation, with the donor's real name.
 */
export const getContributionReceipt = async (id: IdContribution, options?: Parameters<typeof request>[1]): Promise<ContributionReceiptView> => {

  return request<ContributionReceiptView>(getGetContributionReceiptUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetContributionReceiptQueryKey = (id: IdContribution,) => {
    return [
    `/api/v1/contributions/${id}/receipt`
    ] as const;
    }


export const getGetContributionReceiptQueryOptions = <TData = Awaited<ReturnType<typeof getContributionReceipt>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdContribution, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContributionReceipt>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetContributionReceiptQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getContributionReceipt>>> = ({ signal }) => getContributionReceipt(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getContributionReceipt>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetContributionReceiptQueryResult = NonNullable<Awaited<ReturnType<typeof getContributionReceipt>>>
export type GetContributionReceiptQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetContributionReceipt<TData = Awaited<ReturnType<typeof getContributionReceipt>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdContribution, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContributionReceipt>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getContributionReceipt>>,
          TError,
          Awaited<ReturnType<typeof getContributionReceipt>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetContributionReceipt<TData = Awaited<ReturnType<typeof getContributionReceipt>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdContribution, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContributionReceipt>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getContributionReceipt>>,
          TError,
          Awaited<ReturnType<typeof getContributionReceipt>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetContributionReceipt<TData = Awaited<ReturnType<typeof getContributionReceipt>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdContribution, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContributionReceipt>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The receipt of a donation, with the donor's real name.
 */

export function useGetContributionReceipt<TData = Awaited<ReturnType<typeof getContributionReceipt>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdContribution, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContributionReceipt>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetContributionReceiptQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getReceiveContributionUrl = (id: IdContribution,) => {




  return `/api/v1/contributions/${id}/receive`
}

/**
 * @summary Record that it has come; a donation gets its receipt.
 */
export const receiveContribution = async (id: IdContribution,
    receiveContributionBody: ReceiveContribution,
    headers?: ReceiveContributionHeaders, options?: Parameters<typeof request>[1]): Promise<ContributionView> => {

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
return request<ContributionView>(getReceiveContributionUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(receiveContributionBody)
  }
);}





export const getReceiveContributionMutationKey = () => ['receiveContribution'] as const;

export const getReceiveContributionMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof receiveContribution>>, TError,ReceiveContributionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof receiveContribution>>, TError,ReceiveContributionMutationVariables, TContext> => {

const mutationKey = getReceiveContributionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof receiveContribution>>, ReceiveContributionMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  receiveContribution(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ReceiveContributionMutationResult = NonNullable<Awaited<ReturnType<typeof receiveContribution>>>
    export type ReceiveContributionMutationBody = BodyType<ReceiveContribution>
    export type ReceiveContributionMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ReceiveContributionMutationVariables = {id: IdContribution;data: BodyType<ReceiveContribution>;headers?: ReceiveContributionHeaders}

    /**
 * @summary Record that it has come; a donation gets its receipt.
 */
export const useReceiveContribution = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof receiveContribution>>, TError,ReceiveContributionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof receiveContribution>>,
        TError,
        ReceiveContributionMutationVariables,
        TContext
      > => {
      return useMutation(getReceiveContributionMutationOptions(options), queryClient);
    }
    export const getReportContributionUrl = (id: IdContribution,) => {




  return `/api/v1/contributions/${id}/report`
}

/**
 * @summary Tell the donor what it was used for, to the last fen.
 */
export const reportContribution = async (id: IdContribution,
    reportContributionBody: ReportContribution,
    headers?: ReportContributionHeaders, options?: Parameters<typeof request>[1]): Promise<ContributionView> => {

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
return request<ContributionView>(getReportContributionUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(reportContributionBody)
  }
);}





export const getReportContributionMutationKey = () => ['reportContribution'] as const;

export const getReportContributionMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof reportContribution>>, TError,ReportContributionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof reportContribution>>, TError,ReportContributionMutationVariables, TContext> => {

const mutationKey = getReportContributionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof reportContribution>>, ReportContributionMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  reportContribution(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ReportContributionMutationResult = NonNullable<Awaited<ReturnType<typeof reportContribution>>>
    export type ReportContributionMutationBody = BodyType<ReportContribution>
    export type ReportContributionMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ReportContributionMutationVariables = {id: IdContribution;data: BodyType<ReportContribution>;headers?: ReportContributionHeaders}

    /**
 * @summary Tell the donor what it was used for, to the last fen.
 */
export const useReportContribution = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof reportContribution>>, TError,ReportContributionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof reportContribution>>,
        TError,
        ReportContributionMutationVariables,
        TContext
      > => {
      return useMutation(getReportContributionMutationOptions(options), queryClient);
    }
    export const getListContributionUsesUrl = (id: IdContribution,) => {




  return `/api/v1/contributions/${id}/uses`
}

/**
 * @summary List what it was used for.
 */
export const listContributionUses = async (id: IdContribution, options?: Parameters<typeof request>[1]): Promise<ContributionUseList> => {

  return request<ContributionUseList>(getListContributionUsesUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListContributionUsesQueryKey = (id: IdContribution,) => {
    return [
    `/api/v1/contributions/${id}/uses`
    ] as const;
    }


export const getListContributionUsesQueryOptions = <TData = Awaited<ReturnType<typeof listContributionUses>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdContribution, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContributionUses>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListContributionUsesQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listContributionUses>>> = ({ signal }) => listContributionUses(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listContributionUses>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListContributionUsesQueryResult = NonNullable<Awaited<ReturnType<typeof listContributionUses>>>
export type ListContributionUsesQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useListContributionUses<TData = Awaited<ReturnType<typeof listContributionUses>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdContribution, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContributionUses>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listContributionUses>>,
          TError,
          Awaited<ReturnType<typeof listContributionUses>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListContributionUses<TData = Awaited<ReturnType<typeof listContributionUses>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdContribution, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContributionUses>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listContributionUses>>,
          TError,
          Awaited<ReturnType<typeof listContributionUses>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListContributionUses<TData = Awaited<ReturnType<typeof listContributionUses>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdContribution, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContributionUses>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List what it was used for.
 */

export function useListContributionUses<TData = Awaited<ReturnType<typeof listContributionUses>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdContribution, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContributionUses>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListContributionUsesQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getRecordContributionUseUrl = (id: IdContribution,) => {




  return `/api/v1/contributions/${id}/uses`
}

/**
 * @summary Record what a part was used for.
 */
export const recordContributionUse = async (id: IdContribution,
    recordContributionUseBody: RecordContributionUse,
    headers?: RecordContributionUseHeaders, options?: Parameters<typeof request>[1]): Promise<ContributionUseView> => {

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
return request<ContributionUseView>(getRecordContributionUseUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(recordContributionUseBody)
  }
);}





export const getRecordContributionUseMutationKey = () => ['recordContributionUse'] as const;

export const getRecordContributionUseMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordContributionUse>>, TError,RecordContributionUseMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof recordContributionUse>>, TError,RecordContributionUseMutationVariables, TContext> => {

const mutationKey = getRecordContributionUseMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof recordContributionUse>>, RecordContributionUseMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  recordContributionUse(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RecordContributionUseMutationResult = NonNullable<Awaited<ReturnType<typeof recordContributionUse>>>
    export type RecordContributionUseMutationBody = BodyType<RecordContributionUse>
    export type RecordContributionUseMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RecordContributionUseMutationVariables = {id: IdContribution;data: BodyType<RecordContributionUse>;headers?: RecordContributionUseHeaders}

    /**
 * @summary Record what a part was used for.
 */
export const useRecordContributionUse = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordContributionUse>>, TError,RecordContributionUseMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof recordContributionUse>>,
        TError,
        RecordContributionUseMutationVariables,
        TContext
      > => {
      return useMutation(getRecordContributionUseMutationOptions(options), queryClient);
    }
    export const getWithdrawContributionUrl = (id: IdContribution,) => {




  return `/api/v1/contributions/${id}/withdraw`
}

/**
 * @summary Take an offer back before it has come.
 */
export const withdrawContribution = async (id: IdContribution,
    endContribution: EndContribution,
    headers?: WithdrawContributionHeaders, options?: Parameters<typeof request>[1]): Promise<ContributionView> => {

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
return request<ContributionView>(getWithdrawContributionUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(endContribution)
  }
);}





export const getWithdrawContributionMutationKey = () => ['withdrawContribution'] as const;

export const getWithdrawContributionMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawContribution>>, TError,WithdrawContributionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof withdrawContribution>>, TError,WithdrawContributionMutationVariables, TContext> => {

const mutationKey = getWithdrawContributionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof withdrawContribution>>, WithdrawContributionMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  withdrawContribution(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type WithdrawContributionMutationResult = NonNullable<Awaited<ReturnType<typeof withdrawContribution>>>
    export type WithdrawContributionMutationBody = BodyType<EndContribution>
    export type WithdrawContributionMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type WithdrawContributionMutationVariables = {id: IdContribution;data: BodyType<EndContribution>;headers?: WithdrawContributionHeaders}

    /**
 * @summary Take an offer back before it has come.
 */
export const useWithdrawContribution = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawContribution>>, TError,WithdrawContributionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof withdrawContribution>>,
        TError,
        WithdrawContributionMutationVariables,
        TContext
      > => {
      return useMutation(getWithdrawContributionMutationOptions(options), queryClient);
    }
    export const getListNamingRightsUrl = (params?: ListNamingRightsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/naming-rights?${stringifiedParams}` : `/api/v1/naming-rights`
}

/**
 * @summary List the names that are or were borne.
 */
export const listNamingRights = async (params?: ListNamingRightsParams, options?: Parameters<typeof request>[1]): Promise<NamingRightPage> => {

  return request<NamingRightPage>(getListNamingRightsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListNamingRightsQueryKey = (params?: ListNamingRightsParams,) => {
    return [
    `/api/v1/naming-rights`, ...(params ? [params] : [])
    ] as const;
    }


export const getListNamingRightsQueryOptions = <TData = Awaited<ReturnType<typeof listNamingRights>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListNamingRightsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNamingRights>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListNamingRightsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listNamingRights>>> = ({ signal }) => listNamingRights(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listNamingRights>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListNamingRightsQueryResult = NonNullable<Awaited<ReturnType<typeof listNamingRights>>>
export type ListNamingRightsQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListNamingRights<TData = Awaited<ReturnType<typeof listNamingRights>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListNamingRightsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNamingRights>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listNamingRights>>,
          TError,
          Awaited<ReturnType<typeof listNamingRights>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListNamingRights<TData = Awaited<ReturnType<typeof listNamingRights>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListNamingRightsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNamingRights>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listNamingRights>>,
          TError,
          Awaited<ReturnType<typeof listNamingRights>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListNamingRights<TData = Awaited<ReturnType<typeof listNamingRights>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListNamingRightsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNamingRights>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the names that are or were borne.
 */

export function useListNamingRights<TData = Awaited<ReturnType<typeof listNamingRights>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListNamingRightsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listNamingRights>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListNamingRightsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetNamingRightUrl = (id: IdNamingRight,) => {




  return `/api/v1/naming-rights/${id}`
}

/**
 * @summary One name.
 */
export const getNamingRight = async (id: IdNamingRight, options?: Parameters<typeof request>[1]): Promise<NamingRightView> => {

  return request<NamingRightView>(getGetNamingRightUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetNamingRightQueryKey = (id: IdNamingRight,) => {
    return [
    `/api/v1/naming-rights/${id}`
    ] as const;
    }


export const getGetNamingRightQueryOptions = <TData = Awaited<ReturnType<typeof getNamingRight>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdNamingRight, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNamingRight>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetNamingRightQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getNamingRight>>> = ({ signal }) => getNamingRight(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getNamingRight>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetNamingRightQueryResult = NonNullable<Awaited<ReturnType<typeof getNamingRight>>>
export type GetNamingRightQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetNamingRight<TData = Awaited<ReturnType<typeof getNamingRight>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdNamingRight, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNamingRight>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getNamingRight>>,
          TError,
          Awaited<ReturnType<typeof getNamingRight>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetNamingRight<TData = Awaited<ReturnType<typeof getNamingRight>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdNamingRight, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNamingRight>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getNamingRight>>,
          TError,
          Awaited<ReturnType<typeof getNamingRight>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetNamingRight<TData = Awaited<ReturnType<typeof getNamingRight>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdNamingRight, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNamingRight>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One name.
 */

export function useGetNamingRight<TData = Awaited<ReturnType<typeof getNamingRight>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdNamingRight, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getNamingRight>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetNamingRightQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getApproveNamingRightUrl = (id: IdNamingRight,) => {




  return `/api/v1/naming-rights/${id}/approve`
}

/**
 * @summary Approve a name; not by who recorded it, and never two at a time.
 */
export const approveNamingRight = async (id: IdNamingRight,
    approveNamingRightBody: ApproveNamingRight,
    headers?: ApproveNamingRightHeaders, options?: Parameters<typeof request>[1]): Promise<NamingRightView> => {

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
return request<NamingRightView>(getApproveNamingRightUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(approveNamingRightBody)
  }
);}





export const getApproveNamingRightMutationKey = () => ['approveNamingRight'] as const;

export const getApproveNamingRightMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof approveNamingRight>>, TError,ApproveNamingRightMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof approveNamingRight>>, TError,ApproveNamingRightMutationVariables, TContext> => {

const mutationKey = getApproveNamingRightMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof approveNamingRight>>, ApproveNamingRightMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  approveNamingRight(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ApproveNamingRightMutationResult = NonNullable<Awaited<ReturnType<typeof approveNamingRight>>>
    export type ApproveNamingRightMutationBody = BodyType<ApproveNamingRight>
    export type ApproveNamingRightMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ApproveNamingRightMutationVariables = {id: IdNamingRight;data: BodyType<ApproveNamingRight>;headers?: ApproveNamingRightHeaders}

    /**
 * @summary Approve a name; not by who recorded it, and never two at a time.
 */
export const useApproveNamingRight = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof approveNamingRight>>, TError,ApproveNamingRightMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof approveNamingRight>>,
        TError,
        ApproveNamingRightMutationVariables,
        TContext
      > => {
      return useMutation(getApproveNamingRightMutationOptions(options), queryClient);
    }
    export const getRejectNamingRightUrl = (id: IdNamingRight,) => {




  return `/api/v1/naming-rights/${id}/reject`
}

/**
 * @summary Do not approve a name.
 */
export const rejectNamingRight = async (id: IdNamingRight,
    rejectNamingRightBody: RejectNamingRight,
    headers?: RejectNamingRightHeaders, options?: Parameters<typeof request>[1]): Promise<NamingRightView> => {

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
return request<NamingRightView>(getRejectNamingRightUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(rejectNamingRightBody)
  }
);}





export const getRejectNamingRightMutationKey = () => ['rejectNamingRight'] as const;

export const getRejectNamingRightMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rejectNamingRight>>, TError,RejectNamingRightMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof rejectNamingRight>>, TError,RejectNamingRightMutationVariables, TContext> => {

const mutationKey = getRejectNamingRightMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof rejectNamingRight>>, RejectNamingRightMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  rejectNamingRight(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RejectNamingRightMutationResult = NonNullable<Awaited<ReturnType<typeof rejectNamingRight>>>
    export type RejectNamingRightMutationBody = BodyType<RejectNamingRight>
    export type RejectNamingRightMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RejectNamingRightMutationVariables = {id: IdNamingRight;data: BodyType<RejectNamingRight>;headers?: RejectNamingRightHeaders}

    /**
 * @summary Do not approve a name.
 */
export const useRejectNamingRight = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rejectNamingRight>>, TError,RejectNamingRightMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof rejectNamingRight>>,
        TError,
        RejectNamingRightMutationVariables,
        TContext
      > => {
      return useMutation(getRejectNamingRightMutationOptions(options), queryClient);
    }
