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
  ListRuleParamsParams
} from '../model/listRuleParamsParams';

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
  PutRuleParam
} from '../model/putRuleParam';

import type {
  PutRuleParamHeaders
} from '../model/putRuleParamHeaders';

import type {
  RuleParamPage
} from '../model/ruleParamPage';

import type {
  RuleParamView
} from '../model/ruleParamView';

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

export const getListRuleParamsUrl = (params?: ListRuleParamsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/rule-params?${stringifiedParams}` : `/api/v1/rule-params`
}

/**
 * @summary List the figures that rules use, with their legal basis.
 */
export const listRuleParams = async (params?: ListRuleParamsParams, options?: Parameters<typeof request>[1]): Promise<RuleParamPage> => {

  return request<RuleParamPage>(getListRuleParamsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListRuleParamsQueryKey = (params?: ListRuleParamsParams,) => {
    return [
    `/api/v1/rule-params`, ...(params ? [params] : [])
    ] as const;
    }


export const getListRuleParamsQueryOptions = <TData = Awaited<ReturnType<typeof listRuleParams>>, TError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListRuleParamsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRuleParams>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListRuleParamsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listRuleParams>>> = ({ signal }) => listRuleParams(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listRuleParams>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListRuleParamsQueryResult = NonNullable<Awaited<ReturnType<typeof listRuleParams>>>
export type ListRuleParamsQueryError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>


export function useListRuleParams<TData = Awaited<ReturnType<typeof listRuleParams>>, TError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListRuleParamsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRuleParams>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRuleParams>>,
          TError,
          Awaited<ReturnType<typeof listRuleParams>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListRuleParams<TData = Awaited<ReturnType<typeof listRuleParams>>, TError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListRuleParamsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRuleParams>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRuleParams>>,
          TError,
          Awaited<ReturnType<typeof listRuleParams>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListRuleParams<TData = Awaited<ReturnType<typeof listRuleParams>>, TError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListRuleParamsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRuleParams>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the figures that rules use, with their legal basis.
 */

export function useListRuleParams<TData = Awaited<ReturnType<typeof listRuleParams>>, TError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListRuleParamsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRuleParams>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListRuleParamsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPutRuleParamUrl = () => {




  return `/api/v1/rule-params`
}

/**
 * @summary Set a figure from a day on; for the city office. Changing a row that exists needs its ETag.
 */
export const putRuleParam = async (putRuleParamBody: PutRuleParam,
    headers?: PutRuleParamHeaders, options?: Parameters<typeof request>[1]): Promise<RuleParamView> => {

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
return request<RuleParamView>(getPutRuleParamUrl(),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(putRuleParamBody)
  }
);}





export const getPutRuleParamMutationKey = () => ['putRuleParam'] as const;

export const getPutRuleParamMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof putRuleParam>>, TError,PutRuleParamMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof putRuleParam>>, TError,PutRuleParamMutationVariables, TContext> => {

const mutationKey = getPutRuleParamMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof putRuleParam>>, PutRuleParamMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  putRuleParam(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PutRuleParamMutationResult = NonNullable<Awaited<ReturnType<typeof putRuleParam>>>
    export type PutRuleParamMutationBody = BodyType<PutRuleParam>
    export type PutRuleParamMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type PutRuleParamMutationVariables = {data: BodyType<PutRuleParam>;headers?: PutRuleParamHeaders}

    /**
 * @summary Set a figure from a day on; for the city office. Changing a row that exists needs its ETag.
 */
export const usePutRuleParam = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof putRuleParam>>, TError,PutRuleParamMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof putRuleParam>>,
        TError,
        PutRuleParamMutationVariables,
        TContext
      > => {
      return useMutation(getPutRuleParamMutationOptions(options), queryClient);
    }
