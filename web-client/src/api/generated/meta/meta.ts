/**
 * Generated from openapi/openapi.json by `npm run generate`. Do not edit.
 */
import {
  useQuery
} from '@tanstack/react-query';
import type {
  DataTag,
  DefinedInitialDataOptions,
  DefinedUseQueryResult,
  QueryClient,
  QueryFunction,
  QueryKey,
  UndefinedInitialDataOptions,
  UseQueryOptions,
  UseQueryResult
} from '@tanstack/react-query';

import type {
  Problem400Response
} from '../model/problem400Response';

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
  ProblemTypeList
} from '../model/problemTypeList';

import { request } from '../../client';
import type { ErrorType } from '../../client';


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

export const getListProblemTypesUrl = () => {




  return `/api/v1/problems`
}

/**
 * @summary List every kind of problem that the API answers with.
 */
export const listProblemTypes = async ( options?: Parameters<typeof request>[1]): Promise<ProblemTypeList> => {

  return request<ProblemTypeList>(getListProblemTypesUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListProblemTypesQueryKey = () => {
    return [
    `/api/v1/problems`
    ] as const;
    }


export const getListProblemTypesQueryOptions = <TData = Awaited<ReturnType<typeof listProblemTypes>>, TError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProblemTypes>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListProblemTypesQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listProblemTypes>>> = ({ signal }) => listProblemTypes({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listProblemTypes>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListProblemTypesQueryResult = NonNullable<Awaited<ReturnType<typeof listProblemTypes>>>
export type ListProblemTypesQueryError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>


export function useListProblemTypes<TData = Awaited<ReturnType<typeof listProblemTypes>>, TError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProblemTypes>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listProblemTypes>>,
          TError,
          Awaited<ReturnType<typeof listProblemTypes>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListProblemTypes<TData = Awaited<ReturnType<typeof listProblemTypes>>, TError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProblemTypes>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listProblemTypes>>,
          TError,
          Awaited<ReturnType<typeof listProblemTypes>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListProblemTypes<TData = Awaited<ReturnType<typeof listProblemTypes>>, TError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProblemTypes>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List every kind of problem that the API answers with.
 */

export function useListProblemTypes<TData = Awaited<ReturnType<typeof listProblemTypes>>, TError = ErrorType<Problem400Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProblemTypes>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListProblemTypesQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






