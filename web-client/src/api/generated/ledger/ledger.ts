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
  CloseLedgerPeriod
} from '../model/closeLedgerPeriod';

import type {
  CloseLedgerPeriodHeaders
} from '../model/closeLedgerPeriodHeaders';

import type {
  CreateLedgerAccount
} from '../model/createLedgerAccount';

import type {
  CreateLedgerAccountHeaders
} from '../model/createLedgerAccountHeaders';

import type {
  CreateLedgerEntry
} from '../model/createLedgerEntry';

import type {
  CreateLedgerEntryHeaders
} from '../model/createLedgerEntryHeaders';

import type {
  GetLedgerAccountBalanceParams
} from '../model/getLedgerAccountBalanceParams';

import type {
  GetTrialBalanceParams
} from '../model/getTrialBalanceParams';

import type {
  IdLedgerAccount
} from '../model/idLedgerAccount';

import type {
  IdLedgerEntry
} from '../model/idLedgerEntry';

import type {
  LedgerAccountPage
} from '../model/ledgerAccountPage';

import type {
  LedgerAccountView
} from '../model/ledgerAccountView';

import type {
  LedgerBalanceView
} from '../model/ledgerBalanceView';

import type {
  LedgerClosingPage
} from '../model/ledgerClosingPage';

import type {
  LedgerClosingView
} from '../model/ledgerClosingView';

import type {
  LedgerEntryPage
} from '../model/ledgerEntryPage';

import type {
  LedgerEntryView
} from '../model/ledgerEntryView';

import type {
  ListLedgerAccountsParams
} from '../model/listLedgerAccountsParams';

import type {
  ListLedgerClosingsParams
} from '../model/listLedgerClosingsParams';

import type {
  ListLedgerEntriesParams
} from '../model/listLedgerEntriesParams';

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
  ReverseLedgerEntry
} from '../model/reverseLedgerEntry';

import type {
  ReverseLedgerEntryHeaders
} from '../model/reverseLedgerEntryHeaders';

import type {
  TrialBalanceView
} from '../model/trialBalanceView';

import type {
  UpdateLedgerAccount
} from '../model/updateLedgerAccount';

import type {
  UpdateLedgerAccountHeaders
} from '../model/updateLedgerAccountHeaders';

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

export const getListLedgerAccountsUrl = (params?: ListLedgerAccountsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/ledger/accounts?${stringifiedParams}` : `/api/v1/ledger/accounts`
}

/**
 * @summary List accounts of the books that the caller may read.
 */
export const listLedgerAccounts = async (params?: ListLedgerAccountsParams, options?: Parameters<typeof request>[1]): Promise<LedgerAccountPage> => {

  return request<LedgerAccountPage>(getListLedgerAccountsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListLedgerAccountsQueryKey = (params?: ListLedgerAccountsParams,) => {
    return [
    `/api/v1/ledger/accounts`, ...(params ? [params] : [])
    ] as const;
    }


export const getListLedgerAccountsQueryOptions = <TData = Awaited<ReturnType<typeof listLedgerAccounts>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListLedgerAccountsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLedgerAccounts>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListLedgerAccountsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listLedgerAccounts>>> = ({ signal }) => listLedgerAccounts(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listLedgerAccounts>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListLedgerAccountsQueryResult = NonNullable<Awaited<ReturnType<typeof listLedgerAccounts>>>
export type ListLedgerAccountsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListLedgerAccounts<TData = Awaited<ReturnType<typeof listLedgerAccounts>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListLedgerAccountsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLedgerAccounts>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listLedgerAccounts>>,
          TError,
          Awaited<ReturnType<typeof listLedgerAccounts>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListLedgerAccounts<TData = Awaited<ReturnType<typeof listLedgerAccounts>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListLedgerAccountsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLedgerAccounts>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listLedgerAccounts>>,
          TError,
          Awaited<ReturnType<typeof listLedgerAccounts>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListLedgerAccounts<TData = Awaited<ReturnType<typeof listLedgerAccounts>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListLedgerAccountsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLedgerAccounts>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List accounts of the books that the caller may read.
 */

export function useListLedgerAccounts<TData = Awaited<ReturnType<typeof listLedgerAccounts>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListLedgerAccountsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLedgerAccounts>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListLedgerAccountsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateLedgerAccountUrl = () => {




  return `/api/v1/ledger/accounts`
}

/**
 * @summary Open an account in the books of a body.
 */
export const createLedgerAccount = async (createLedgerAccountBody: CreateLedgerAccount,
    headers?: CreateLedgerAccountHeaders, options?: Parameters<typeof request>[1]): Promise<LedgerAccountView> => {

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
return request<LedgerAccountView>(getCreateLedgerAccountUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createLedgerAccountBody)
  }
);}





export const getCreateLedgerAccountMutationKey = () => ['createLedgerAccount'] as const;

export const getCreateLedgerAccountMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createLedgerAccount>>, TError,CreateLedgerAccountMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createLedgerAccount>>, TError,CreateLedgerAccountMutationVariables, TContext> => {

const mutationKey = getCreateLedgerAccountMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createLedgerAccount>>, CreateLedgerAccountMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createLedgerAccount(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateLedgerAccountMutationResult = NonNullable<Awaited<ReturnType<typeof createLedgerAccount>>>
    export type CreateLedgerAccountMutationBody = BodyType<CreateLedgerAccount>
    export type CreateLedgerAccountMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateLedgerAccountMutationVariables = {data: BodyType<CreateLedgerAccount>;headers?: CreateLedgerAccountHeaders}

    /**
 * @summary Open an account in the books of a body.
 */
export const useCreateLedgerAccount = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createLedgerAccount>>, TError,CreateLedgerAccountMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createLedgerAccount>>,
        TError,
        CreateLedgerAccountMutationVariables,
        TContext
      > => {
      return useMutation(getCreateLedgerAccountMutationOptions(options), queryClient);
    }
    export const getGetLedgerAccountUrl = (id: IdLedgerAccount,) => {




  return `/api/v1/ledger/accounts/${id}`
}

/**
 * @summary One account.
 */
export const getLedgerAccount = async (id: IdLedgerAccount, options?: Parameters<typeof request>[1]): Promise<LedgerAccountView> => {

  return request<LedgerAccountView>(getGetLedgerAccountUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetLedgerAccountQueryKey = (id: IdLedgerAccount,) => {
    return [
    `/api/v1/ledger/accounts/${id}`
    ] as const;
    }


export const getGetLedgerAccountQueryOptions = <TData = Awaited<ReturnType<typeof getLedgerAccount>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdLedgerAccount, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getLedgerAccount>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetLedgerAccountQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getLedgerAccount>>> = ({ signal }) => getLedgerAccount(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getLedgerAccount>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetLedgerAccountQueryResult = NonNullable<Awaited<ReturnType<typeof getLedgerAccount>>>
export type GetLedgerAccountQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetLedgerAccount<TData = Awaited<ReturnType<typeof getLedgerAccount>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdLedgerAccount, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getLedgerAccount>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getLedgerAccount>>,
          TError,
          Awaited<ReturnType<typeof getLedgerAccount>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetLedgerAccount<TData = Awaited<ReturnType<typeof getLedgerAccount>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdLedgerAccount, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getLedgerAccount>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getLedgerAccount>>,
          TError,
          Awaited<ReturnType<typeof getLedgerAccount>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetLedgerAccount<TData = Awaited<ReturnType<typeof getLedgerAccount>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdLedgerAccount, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getLedgerAccount>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One account.
 */

export function useGetLedgerAccount<TData = Awaited<ReturnType<typeof getLedgerAccount>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdLedgerAccount, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getLedgerAccount>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetLedgerAccountQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUpdateLedgerAccountUrl = (id: IdLedgerAccount,) => {




  return `/api/v1/ledger/accounts/${id}`
}

/**
 * @summary Change what an account is called and for.
 */
export const updateLedgerAccount = async (id: IdLedgerAccount,
    updateLedgerAccountBody: UpdateLedgerAccount,
    headers: UpdateLedgerAccountHeaders, options?: Parameters<typeof request>[1]): Promise<LedgerAccountView> => {

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
return request<LedgerAccountView>(getUpdateLedgerAccountUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(updateLedgerAccountBody)
  }
);}





export const getUpdateLedgerAccountMutationKey = () => ['updateLedgerAccount'] as const;

export const getUpdateLedgerAccountMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateLedgerAccount>>, TError,UpdateLedgerAccountMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof updateLedgerAccount>>, TError,UpdateLedgerAccountMutationVariables, TContext> => {

const mutationKey = getUpdateLedgerAccountMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateLedgerAccount>>, UpdateLedgerAccountMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  updateLedgerAccount(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateLedgerAccountMutationResult = NonNullable<Awaited<ReturnType<typeof updateLedgerAccount>>>
    export type UpdateLedgerAccountMutationBody = BodyType<UpdateLedgerAccount>
    export type UpdateLedgerAccountMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type UpdateLedgerAccountMutationVariables = {id: IdLedgerAccount;data: BodyType<UpdateLedgerAccount>;headers: UpdateLedgerAccountHeaders}

    /**
 * @summary Change what an account is called and for.
 */
export const useUpdateLedgerAccount = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateLedgerAccount>>, TError,UpdateLedgerAccountMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateLedgerAccount>>,
        TError,
        UpdateLedgerAccountMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateLedgerAccountMutationOptions(options), queryClient);
    }
    export const getGetLedgerAccountBalanceUrl = (id: IdLedgerAccount,
    params?: GetLedgerAccountBalanceParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/ledger/accounts/${id}/balance?${stringifiedParams}` : `/api/v1/ledger/accounts/${id}/balance`
}

/**
 * @summary What an account holds at the end of a day, or with all postings.
 */
export const getLedgerAccountBalance = async (id: IdLedgerAccount,
    params?: GetLedgerAccountBalanceParams, options?: Parameters<typeof request>[1]): Promise<LedgerBalanceView> => {

  return request<LedgerBalanceView>(getGetLedgerAccountBalanceUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetLedgerAccountBalanceQueryKey = (id: IdLedgerAccount,
    params?: GetLedgerAccountBalanceParams,) => {
    return [
    `/api/v1/ledger/accounts/${id}/balance`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetLedgerAccountBalanceQueryOptions = <TData = Awaited<ReturnType<typeof getLedgerAccountBalance>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdLedgerAccount,
    params?: GetLedgerAccountBalanceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getLedgerAccountBalance>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetLedgerAccountBalanceQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getLedgerAccountBalance>>> = ({ signal }) => getLedgerAccountBalance(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getLedgerAccountBalance>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetLedgerAccountBalanceQueryResult = NonNullable<Awaited<ReturnType<typeof getLedgerAccountBalance>>>
export type GetLedgerAccountBalanceQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetLedgerAccountBalance<TData = Awaited<ReturnType<typeof getLedgerAccountBalance>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdLedgerAccount,
    params: undefined |  GetLedgerAccountBalanceParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getLedgerAccountBalance>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getLedgerAccountBalance>>,
          TError,
          Awaited<ReturnType<typeof getLedgerAccountBalance>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetLedgerAccountBalance<TData = Awaited<ReturnType<typeof getLedgerAccountBalance>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdLedgerAccount,
    params?: GetLedgerAccountBalanceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getLedgerAccountBalance>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getLedgerAccountBalance>>,
          TError,
          Awaited<ReturnType<typeof getLedgerAccountBalance>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetLedgerAccountBalance<TData = Awaited<ReturnType<typeof getLedgerAccountBalance>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdLedgerAccount,
    params?: GetLedgerAccountBalanceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getLedgerAccountBalance>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What an account holds at the end of a day, or with all postings.
 */

export function useGetLedgerAccountBalance<TData = Awaited<ReturnType<typeof getLedgerAccountBalance>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdLedgerAccount,
    params?: GetLedgerAccountBalanceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getLedgerAccountBalance>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetLedgerAccountBalanceQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListLedgerClosingsUrl = (params?: ListLedgerClosingsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/ledger/closings?${stringifiedParams}` : `/api/v1/ledger/closings`
}

/**
 * @summary List closed periods.
 */
export const listLedgerClosings = async (params?: ListLedgerClosingsParams, options?: Parameters<typeof request>[1]): Promise<LedgerClosingPage> => {

  return request<LedgerClosingPage>(getListLedgerClosingsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListLedgerClosingsQueryKey = (params?: ListLedgerClosingsParams,) => {
    return [
    `/api/v1/ledger/closings`, ...(params ? [params] : [])
    ] as const;
    }


export const getListLedgerClosingsQueryOptions = <TData = Awaited<ReturnType<typeof listLedgerClosings>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListLedgerClosingsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLedgerClosings>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListLedgerClosingsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listLedgerClosings>>> = ({ signal }) => listLedgerClosings(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listLedgerClosings>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListLedgerClosingsQueryResult = NonNullable<Awaited<ReturnType<typeof listLedgerClosings>>>
export type ListLedgerClosingsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListLedgerClosings<TData = Awaited<ReturnType<typeof listLedgerClosings>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListLedgerClosingsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLedgerClosings>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listLedgerClosings>>,
          TError,
          Awaited<ReturnType<typeof listLedgerClosings>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListLedgerClosings<TData = Awaited<ReturnType<typeof listLedgerClosings>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListLedgerClosingsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLedgerClosings>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listLedgerClosings>>,
          TError,
          Awaited<ReturnType<typeof listLedgerClosings>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListLedgerClosings<TData = Awaited<ReturnType<typeof listLedgerClosings>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListLedgerClosingsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLedgerClosings>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List closed periods.
 */

export function useListLedgerClosings<TData = Awaited<ReturnType<typeof listLedgerClosings>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListLedgerClosingsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLedgerClosings>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListLedgerClosingsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCloseLedgerPeriodUrl = () => {




  return `/api/v1/ledger/closings`
}

/**
 * @summary Close the books of a body until a day; nothing is posted on or before it any more.
 */
export const closeLedgerPeriod = async (closeLedgerPeriodBody: CloseLedgerPeriod,
    headers?: CloseLedgerPeriodHeaders, options?: Parameters<typeof request>[1]): Promise<LedgerClosingView> => {

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
return request<LedgerClosingView>(getCloseLedgerPeriodUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(closeLedgerPeriodBody)
  }
);}





export const getCloseLedgerPeriodMutationKey = () => ['closeLedgerPeriod'] as const;

export const getCloseLedgerPeriodMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof closeLedgerPeriod>>, TError,CloseLedgerPeriodMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof closeLedgerPeriod>>, TError,CloseLedgerPeriodMutationVariables, TContext> => {

const mutationKey = getCloseLedgerPeriodMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof closeLedgerPeriod>>, CloseLedgerPeriodMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  closeLedgerPeriod(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CloseLedgerPeriodMutationResult = NonNullable<Awaited<ReturnType<typeof closeLedgerPeriod>>>
    export type CloseLedgerPeriodMutationBody = BodyType<CloseLedgerPeriod>
    export type CloseLedgerPeriodMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CloseLedgerPeriodMutationVariables = {data: BodyType<CloseLedgerPeriod>;headers?: CloseLedgerPeriodHeaders}

    /**
 * @summary Close the books of a body until a day; nothing is posted on or before it any more.
 */
export const useCloseLedgerPeriod = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof closeLedgerPeriod>>, TError,CloseLedgerPeriodMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof closeLedgerPeriod>>,
        TError,
        CloseLedgerPeriodMutationVariables,
        TContext
      > => {
      return useMutation(getCloseLedgerPeriodMutationOptions(options), queryClient);
    }
    export const getListLedgerEntriesUrl = (params?: ListLedgerEntriesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/ledger/entries?${stringifiedParams}` : `/api/v1/ledger/entries`
}

/**
 * @summary List entries of the books that the caller may read, in the order in which they were recorded.
 */
export const listLedgerEntries = async (params?: ListLedgerEntriesParams, options?: Parameters<typeof request>[1]): Promise<LedgerEntryPage> => {

  return request<LedgerEntryPage>(getListLedgerEntriesUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListLedgerEntriesQueryKey = (params?: ListLedgerEntriesParams,) => {
    return [
    `/api/v1/ledger/entries`, ...(params ? [params] : [])
    ] as const;
    }


export const getListLedgerEntriesQueryOptions = <TData = Awaited<ReturnType<typeof listLedgerEntries>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListLedgerEntriesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLedgerEntries>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListLedgerEntriesQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listLedgerEntries>>> = ({ signal }) => listLedgerEntries(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listLedgerEntries>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListLedgerEntriesQueryResult = NonNullable<Awaited<ReturnType<typeof listLedgerEntries>>>
export type ListLedgerEntriesQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListLedgerEntries<TData = Awaited<ReturnType<typeof listLedgerEntries>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListLedgerEntriesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLedgerEntries>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listLedgerEntries>>,
          TError,
          Awaited<ReturnType<typeof listLedgerEntries>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListLedgerEntries<TData = Awaited<ReturnType<typeof listLedgerEntries>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListLedgerEntriesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLedgerEntries>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listLedgerEntries>>,
          TError,
          Awaited<ReturnType<typeof listLedgerEntries>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListLedgerEntries<TData = Awaited<ReturnType<typeof listLedgerEntries>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListLedgerEntriesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLedgerEntries>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List entries of the books that the caller may read, in the order in which they were recorded.
 */

export function useListLedgerEntries<TData = Awaited<ReturnType<typeof listLedgerEntries>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListLedgerEntriesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listLedgerEntries>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListLedgerEntriesQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateLedgerEntryUrl = () => {




  return `/api/v1/ledger/entries`
}

/**
 * @summary Record what has happened: postings that sum to exactly zero.
 */
export const createLedgerEntry = async (createLedgerEntryBody: CreateLedgerEntry,
    headers?: CreateLedgerEntryHeaders, options?: Parameters<typeof request>[1]): Promise<LedgerEntryView> => {

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
return request<LedgerEntryView>(getCreateLedgerEntryUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createLedgerEntryBody)
  }
);}





export const getCreateLedgerEntryMutationKey = () => ['createLedgerEntry'] as const;

export const getCreateLedgerEntryMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createLedgerEntry>>, TError,CreateLedgerEntryMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createLedgerEntry>>, TError,CreateLedgerEntryMutationVariables, TContext> => {

const mutationKey = getCreateLedgerEntryMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createLedgerEntry>>, CreateLedgerEntryMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createLedgerEntry(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateLedgerEntryMutationResult = NonNullable<Awaited<ReturnType<typeof createLedgerEntry>>>
    export type CreateLedgerEntryMutationBody = BodyType<CreateLedgerEntry>
    export type CreateLedgerEntryMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateLedgerEntryMutationVariables = {data: BodyType<CreateLedgerEntry>;headers?: CreateLedgerEntryHeaders}

    /**
 * @summary Record what has happened: postings that sum to exactly zero.
 */
export const useCreateLedgerEntry = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createLedgerEntry>>, TError,CreateLedgerEntryMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createLedgerEntry>>,
        TError,
        CreateLedgerEntryMutationVariables,
        TContext
      > => {
      return useMutation(getCreateLedgerEntryMutationOptions(options), queryClient);
    }
    export const getGetLedgerEntryUrl = (id: IdLedgerEntry,) => {




  return `/api/v1/ledger/entries/${id}`
}

/**
 * @summary One entry with its postings.
 */
export const getLedgerEntry = async (id: IdLedgerEntry, options?: Parameters<typeof request>[1]): Promise<LedgerEntryView> => {

  return request<LedgerEntryView>(getGetLedgerEntryUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetLedgerEntryQueryKey = (id: IdLedgerEntry,) => {
    return [
    `/api/v1/ledger/entries/${id}`
    ] as const;
    }


export const getGetLedgerEntryQueryOptions = <TData = Awaited<ReturnType<typeof getLedgerEntry>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdLedgerEntry, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getLedgerEntry>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetLedgerEntryQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getLedgerEntry>>> = ({ signal }) => getLedgerEntry(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getLedgerEntry>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetLedgerEntryQueryResult = NonNullable<Awaited<ReturnType<typeof getLedgerEntry>>>
export type GetLedgerEntryQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetLedgerEntry<TData = Awaited<ReturnType<typeof getLedgerEntry>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdLedgerEntry, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getLedgerEntry>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getLedgerEntry>>,
          TError,
          Awaited<ReturnType<typeof getLedgerEntry>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetLedgerEntry<TData = Awaited<ReturnType<typeof getLedgerEntry>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdLedgerEntry, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getLedgerEntry>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getLedgerEntry>>,
          TError,
          Awaited<ReturnType<typeof getLedgerEntry>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetLedgerEntry<TData = Awaited<ReturnType<typeof getLedgerEntry>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdLedgerEntry, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getLedgerEntry>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One entry with its postings.
 */

export function useGetLedgerEntry<TData = Awaited<ReturnType<typeof getLedgerEntry>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdLedgerEntry, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getLedgerEntry>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetLedgerEntryQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getReverseLedgerEntryUrl = (id: IdLedgerEntry,) => {




  return `/api/v1/ledger/entries/${id}/reverse`
}

/**
 * @summary Take an entry back by a new entry that mirrors it. The old one stays.
 */
export const reverseLedgerEntry = async (id: IdLedgerEntry,
    reverseLedgerEntryBody: ReverseLedgerEntry,
    headers?: ReverseLedgerEntryHeaders, options?: Parameters<typeof request>[1]): Promise<LedgerEntryView> => {

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
return request<LedgerEntryView>(getReverseLedgerEntryUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(reverseLedgerEntryBody)
  }
);}





export const getReverseLedgerEntryMutationKey = () => ['reverseLedgerEntry'] as const;

export const getReverseLedgerEntryMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof reverseLedgerEntry>>, TError,ReverseLedgerEntryMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof reverseLedgerEntry>>, TError,ReverseLedgerEntryMutationVariables, TContext> => {

const mutationKey = getReverseLedgerEntryMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof reverseLedgerEntry>>, ReverseLedgerEntryMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  reverseLedgerEntry(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ReverseLedgerEntryMutationResult = NonNullable<Awaited<ReturnType<typeof reverseLedgerEntry>>>
    export type ReverseLedgerEntryMutationBody = BodyType<ReverseLedgerEntry>
    export type ReverseLedgerEntryMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ReverseLedgerEntryMutationVariables = {id: IdLedgerEntry;data: BodyType<ReverseLedgerEntry>;headers?: ReverseLedgerEntryHeaders}

    /**
 * @summary Take an entry back by a new entry that mirrors it. The old one stays.
 */
export const useReverseLedgerEntry = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof reverseLedgerEntry>>, TError,ReverseLedgerEntryMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof reverseLedgerEntry>>,
        TError,
        ReverseLedgerEntryMutationVariables,
        TContext
      > => {
      return useMutation(getReverseLedgerEntryMutationOptions(options), queryClient);
    }
    export const getGetTrialBalanceUrl = (params?: GetTrialBalanceParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/ledger/trial-balance?${stringifiedParams}` : `/api/v1/ledger/trial-balance`
}

/**
 * @summary The trial balance at the end of a day, or with all postings: every account, and the sum of all.
 */
export const getTrialBalance = async (params?: GetTrialBalanceParams, options?: Parameters<typeof request>[1]): Promise<TrialBalanceView> => {

  return request<TrialBalanceView>(getGetTrialBalanceUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetTrialBalanceQueryKey = (params?: GetTrialBalanceParams,) => {
    return [
    `/api/v1/ledger/trial-balance`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetTrialBalanceQueryOptions = <TData = Awaited<ReturnType<typeof getTrialBalance>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: GetTrialBalanceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getTrialBalance>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetTrialBalanceQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getTrialBalance>>> = ({ signal }) => getTrialBalance(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getTrialBalance>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetTrialBalanceQueryResult = NonNullable<Awaited<ReturnType<typeof getTrialBalance>>>
export type GetTrialBalanceQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetTrialBalance<TData = Awaited<ReturnType<typeof getTrialBalance>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  GetTrialBalanceParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getTrialBalance>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getTrialBalance>>,
          TError,
          Awaited<ReturnType<typeof getTrialBalance>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetTrialBalance<TData = Awaited<ReturnType<typeof getTrialBalance>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetTrialBalanceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getTrialBalance>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getTrialBalance>>,
          TError,
          Awaited<ReturnType<typeof getTrialBalance>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetTrialBalance<TData = Awaited<ReturnType<typeof getTrialBalance>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetTrialBalanceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getTrialBalance>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The trial balance at the end of a day, or with all postings: every account, and the sum of all.
 */

export function useGetTrialBalance<TData = Awaited<ReturnType<typeof getTrialBalance>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetTrialBalanceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getTrialBalance>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetTrialBalanceQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






