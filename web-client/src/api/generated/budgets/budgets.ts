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
  AdjustBudget
} from '../model/adjustBudget';

import type {
  AdjustBudgetHeaders
} from '../model/adjustBudgetHeaders';

import type {
  AppropriateBudget
} from '../model/appropriateBudget';

import type {
  AppropriateBudgetHeaders
} from '../model/appropriateBudgetHeaders';

import type {
  AppropriationPage
} from '../model/appropriationPage';

import type {
  AppropriationView
} from '../model/appropriationView';

import type {
  ApproveBudgetDisbursementHeaders
} from '../model/approveBudgetDisbursementHeaders';

import type {
  ApproveBudgetHeaders
} from '../model/approveBudgetHeaders';

import type {
  BodyAccountsView
} from '../model/bodyAccountsView';

import type {
  BudgetDisbursementList
} from '../model/budgetDisbursementList';

import type {
  BudgetDisbursementView
} from '../model/budgetDisbursementView';

import type {
  BudgetMisusePage
} from '../model/budgetMisusePage';

import type {
  BudgetMisuseStatistics
} from '../model/budgetMisuseStatistics';

import type {
  BudgetPage
} from '../model/budgetPage';

import type {
  BudgetProgress
} from '../model/budgetProgress';

import type {
  BudgetReturnView
} from '../model/budgetReturnView';

import type {
  BudgetSpendList
} from '../model/budgetSpendList';

import type {
  BudgetSpendView
} from '../model/budgetSpendView';

import type {
  BudgetView
} from '../model/budgetView';

import type {
  CloseBudgetHeaders
} from '../model/closeBudgetHeaders';

import type {
  CreateBudget
} from '../model/createBudget';

import type {
  CreateBudgetHeaders
} from '../model/createBudgetHeaders';

import type {
  FreeOpeningSettlement
} from '../model/freeOpeningSettlement';

import type {
  FreeOpeningSubsidies
} from '../model/freeOpeningSubsidies';

import type {
  GetBudgetMisuseStatisticsParams
} from '../model/getBudgetMisuseStatisticsParams';

import type {
  GetBudgetProgressParams
} from '../model/getBudgetProgressParams';

import type {
  GetFreeOpeningSubsidiesParams
} from '../model/getFreeOpeningSubsidiesParams';

import type {
  GetGrassrootsShareParams
} from '../model/getGrassrootsShareParams';

import type {
  GrassrootsShare
} from '../model/grassrootsShare';

import type {
  IdAppropriation
} from '../model/idAppropriation';

import type {
  IdBudgetDisbursement
} from '../model/idBudgetDisbursement';

import type {
  IdBudgetLine
} from '../model/idBudgetLine';

import type {
  IdOrganization
} from '../model/idOrganization';

import type {
  ListAppropriationsParams
} from '../model/listAppropriationsParams';

import type {
  ListBudgetMisusesParams
} from '../model/listBudgetMisusesParams';

import type {
  ListBudgetsParams
} from '../model/listBudgetsParams';

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
  PutBodyAccounts
} from '../model/putBodyAccounts';

import type {
  PutBodyAccountsHeaders
} from '../model/putBodyAccountsHeaders';

import type {
  RecordBudgetSpend
} from '../model/recordBudgetSpend';

import type {
  RecordBudgetSpendHeaders
} from '../model/recordBudgetSpendHeaders';

import type {
  RejectBudgetDisbursement
} from '../model/rejectBudgetDisbursement';

import type {
  RejectBudgetDisbursementHeaders
} from '../model/rejectBudgetDisbursementHeaders';

import type {
  RequestBudgetDisbursement
} from '../model/requestBudgetDisbursement';

import type {
  RequestBudgetDisbursementHeaders
} from '../model/requestBudgetDisbursementHeaders';

import type {
  ReturnAppropriation
} from '../model/returnAppropriation';

import type {
  ReturnAppropriationHeaders
} from '../model/returnAppropriationHeaders';

import type {
  SettleFreeOpening
} from '../model/settleFreeOpening';

import type {
  SettleFreeOpeningSubsidiesHeaders
} from '../model/settleFreeOpeningSubsidiesHeaders';

import type {
  UpdateBudget
} from '../model/updateBudget';

import type {
  UpdateBudgetHeaders
} from '../model/updateBudgetHeaders';

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

export const getGetAppropriationUrl = (id: IdAppropriation,) => {




  return `/api/v1/appropriations/${id}`
}

/**
 * @summary One appropriation.
 */
export const getAppropriation = async (id: IdAppropriation, options?: Parameters<typeof request>[1]): Promise<AppropriationView> => {

  return request<AppropriationView>(getGetAppropriationUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetAppropriationQueryKey = (id: IdAppropriation,) => {
    return [
    `/api/v1/appropriations/${id}`
    ] as const;
    }


export const getGetAppropriationQueryOptions = <TData = Awaited<ReturnType<typeof getAppropriation>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdAppropriation, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAppropriation>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetAppropriationQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getAppropriation>>> = ({ signal }) => getAppropriation(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getAppropriation>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetAppropriationQueryResult = NonNullable<Awaited<ReturnType<typeof getAppropriation>>>
export type GetAppropriationQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetAppropriation<TData = Awaited<ReturnType<typeof getAppropriation>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAppropriation, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAppropriation>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getAppropriation>>,
          TError,
          Awaited<ReturnType<typeof getAppropriation>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetAppropriation<TData = Awaited<ReturnType<typeof getAppropriation>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAppropriation, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAppropriation>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getAppropriation>>,
          TError,
          Awaited<ReturnType<typeof getAppropriation>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetAppropriation<TData = Awaited<ReturnType<typeof getAppropriation>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAppropriation, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAppropriation>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One appropriation.
 */

export function useGetAppropriation<TData = Awaited<ReturnType<typeof getAppropriation>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAppropriation, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAppropriation>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetAppropriationQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListBudgetDisbursementsUrl = (id: IdAppropriation,) => {




  return `/api/v1/appropriations/${id}/disbursements`
}

/**
 * @summary List the disbursements of an appropriation.
 */
export const listBudgetDisbursements = async (id: IdAppropriation, options?: Parameters<typeof request>[1]): Promise<BudgetDisbursementList> => {

  return request<BudgetDisbursementList>(getListBudgetDisbursementsUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListBudgetDisbursementsQueryKey = (id: IdAppropriation,) => {
    return [
    `/api/v1/appropriations/${id}/disbursements`
    ] as const;
    }


export const getListBudgetDisbursementsQueryOptions = <TData = Awaited<ReturnType<typeof listBudgetDisbursements>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdAppropriation, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBudgetDisbursements>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListBudgetDisbursementsQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listBudgetDisbursements>>> = ({ signal }) => listBudgetDisbursements(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listBudgetDisbursements>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListBudgetDisbursementsQueryResult = NonNullable<Awaited<ReturnType<typeof listBudgetDisbursements>>>
export type ListBudgetDisbursementsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useListBudgetDisbursements<TData = Awaited<ReturnType<typeof listBudgetDisbursements>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAppropriation, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBudgetDisbursements>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBudgetDisbursements>>,
          TError,
          Awaited<ReturnType<typeof listBudgetDisbursements>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBudgetDisbursements<TData = Awaited<ReturnType<typeof listBudgetDisbursements>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAppropriation, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBudgetDisbursements>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBudgetDisbursements>>,
          TError,
          Awaited<ReturnType<typeof listBudgetDisbursements>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBudgetDisbursements<TData = Awaited<ReturnType<typeof listBudgetDisbursements>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAppropriation, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBudgetDisbursements>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the disbursements of an appropriation.
 */

export function useListBudgetDisbursements<TData = Awaited<ReturnType<typeof listBudgetDisbursements>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAppropriation, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBudgetDisbursements>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListBudgetDisbursementsQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getRequestBudgetDisbursementUrl = (id: IdAppropriation,) => {




  return `/api/v1/appropriations/${id}/disbursements`
}

/**
 * @summary Request money of an appropriation; somebody else lets it go.
 */
export const requestBudgetDisbursement = async (id: IdAppropriation,
    requestBudgetDisbursementBody: RequestBudgetDisbursement,
    headers?: RequestBudgetDisbursementHeaders, options?: Parameters<typeof request>[1]): Promise<BudgetDisbursementView> => {

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
return request<BudgetDisbursementView>(getRequestBudgetDisbursementUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(requestBudgetDisbursementBody)
  }
);}





export const getRequestBudgetDisbursementMutationKey = () => ['requestBudgetDisbursement'] as const;

export const getRequestBudgetDisbursementMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof requestBudgetDisbursement>>, TError,RequestBudgetDisbursementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof requestBudgetDisbursement>>, TError,RequestBudgetDisbursementMutationVariables, TContext> => {

const mutationKey = getRequestBudgetDisbursementMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof requestBudgetDisbursement>>, RequestBudgetDisbursementMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  requestBudgetDisbursement(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RequestBudgetDisbursementMutationResult = NonNullable<Awaited<ReturnType<typeof requestBudgetDisbursement>>>
    export type RequestBudgetDisbursementMutationBody = BodyType<RequestBudgetDisbursement>
    export type RequestBudgetDisbursementMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RequestBudgetDisbursementMutationVariables = {id: IdAppropriation;data: BodyType<RequestBudgetDisbursement>;headers?: RequestBudgetDisbursementHeaders}

    /**
 * @summary Request money of an appropriation; somebody else lets it go.
 */
export const useRequestBudgetDisbursement = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof requestBudgetDisbursement>>, TError,RequestBudgetDisbursementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof requestBudgetDisbursement>>,
        TError,
        RequestBudgetDisbursementMutationVariables,
        TContext
      > => {
      return useMutation(getRequestBudgetDisbursementMutationOptions(options), queryClient);
    }
    export const getReturnAppropriationUrl = (id: IdAppropriation,) => {




  return `/api/v1/appropriations/${id}/returns`
}

/**
 * @summary Give back what is not used: of the money, or of the appropriation.
 */
export const returnAppropriation = async (id: IdAppropriation,
    returnAppropriationBody: ReturnAppropriation,
    headers?: ReturnAppropriationHeaders, options?: Parameters<typeof request>[1]): Promise<BudgetReturnView> => {

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
return request<BudgetReturnView>(getReturnAppropriationUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(returnAppropriationBody)
  }
);}





export const getReturnAppropriationMutationKey = () => ['returnAppropriation'] as const;

export const getReturnAppropriationMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof returnAppropriation>>, TError,ReturnAppropriationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof returnAppropriation>>, TError,ReturnAppropriationMutationVariables, TContext> => {

const mutationKey = getReturnAppropriationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof returnAppropriation>>, ReturnAppropriationMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  returnAppropriation(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ReturnAppropriationMutationResult = NonNullable<Awaited<ReturnType<typeof returnAppropriation>>>
    export type ReturnAppropriationMutationBody = BodyType<ReturnAppropriation>
    export type ReturnAppropriationMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ReturnAppropriationMutationVariables = {id: IdAppropriation;data: BodyType<ReturnAppropriation>;headers?: ReturnAppropriationHeaders}

    /**
 * @summary Give back what is not used: of the money, or of the appropriation.
 */
export const useReturnAppropriation = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof returnAppropriation>>, TError,ReturnAppropriationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof returnAppropriation>>,
        TError,
        ReturnAppropriationMutationVariables,
        TContext
      > => {
      return useMutation(getReturnAppropriationMutationOptions(options), queryClient);
    }
    export const getListBudgetSpendsUrl = (id: IdAppropriation,) => {




  return `/api/v1/appropriations/${id}/spends`
}

/**
 * @summary List the spends of an appropriation.
 */
export const listBudgetSpends = async (id: IdAppropriation, options?: Parameters<typeof request>[1]): Promise<BudgetSpendList> => {

  return request<BudgetSpendList>(getListBudgetSpendsUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListBudgetSpendsQueryKey = (id: IdAppropriation,) => {
    return [
    `/api/v1/appropriations/${id}/spends`
    ] as const;
    }


export const getListBudgetSpendsQueryOptions = <TData = Awaited<ReturnType<typeof listBudgetSpends>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdAppropriation, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBudgetSpends>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListBudgetSpendsQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listBudgetSpends>>> = ({ signal }) => listBudgetSpends(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listBudgetSpends>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListBudgetSpendsQueryResult = NonNullable<Awaited<ReturnType<typeof listBudgetSpends>>>
export type ListBudgetSpendsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useListBudgetSpends<TData = Awaited<ReturnType<typeof listBudgetSpends>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAppropriation, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBudgetSpends>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBudgetSpends>>,
          TError,
          Awaited<ReturnType<typeof listBudgetSpends>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBudgetSpends<TData = Awaited<ReturnType<typeof listBudgetSpends>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAppropriation, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBudgetSpends>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBudgetSpends>>,
          TError,
          Awaited<ReturnType<typeof listBudgetSpends>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBudgetSpends<TData = Awaited<ReturnType<typeof listBudgetSpends>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAppropriation, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBudgetSpends>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the spends of an appropriation.
 */

export function useListBudgetSpends<TData = Awaited<ReturnType<typeof listBudgetSpends>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAppropriation, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBudgetSpends>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListBudgetSpendsQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getRecordBudgetSpendUrl = (id: IdAppropriation,) => {




  return `/api/v1/appropriations/${id}/spends`
}

/**
 * @summary Record what was spent, for what the line is for. Anything else is refused, and the attempt stays on record.
 */
export const recordBudgetSpend = async (id: IdAppropriation,
    recordBudgetSpendBody: RecordBudgetSpend,
    headers?: RecordBudgetSpendHeaders, options?: Parameters<typeof request>[1]): Promise<BudgetSpendView> => {

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
return request<BudgetSpendView>(getRecordBudgetSpendUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(recordBudgetSpendBody)
  }
);}





export const getRecordBudgetSpendMutationKey = () => ['recordBudgetSpend'] as const;

export const getRecordBudgetSpendMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordBudgetSpend>>, TError,RecordBudgetSpendMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof recordBudgetSpend>>, TError,RecordBudgetSpendMutationVariables, TContext> => {

const mutationKey = getRecordBudgetSpendMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof recordBudgetSpend>>, RecordBudgetSpendMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  recordBudgetSpend(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RecordBudgetSpendMutationResult = NonNullable<Awaited<ReturnType<typeof recordBudgetSpend>>>
    export type RecordBudgetSpendMutationBody = BodyType<RecordBudgetSpend>
    export type RecordBudgetSpendMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RecordBudgetSpendMutationVariables = {id: IdAppropriation;data: BodyType<RecordBudgetSpend>;headers?: RecordBudgetSpendHeaders}

    /**
 * @summary Record what was spent, for what the line is for. Anything else is refused, and the attempt stays on record.
 */
export const useRecordBudgetSpend = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordBudgetSpend>>, TError,RecordBudgetSpendMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof recordBudgetSpend>>,
        TError,
        RecordBudgetSpendMutationVariables,
        TContext
      > => {
      return useMutation(getRecordBudgetSpendMutationOptions(options), queryClient);
    }
    export const getGetBudgetDisbursementUrl = (id: IdBudgetDisbursement,) => {




  return `/api/v1/budget-disbursements/${id}`
}

/**
 * @summary One disbursement.
 */
export const getBudgetDisbursement = async (id: IdBudgetDisbursement, options?: Parameters<typeof request>[1]): Promise<BudgetDisbursementView> => {

  return request<BudgetDisbursementView>(getGetBudgetDisbursementUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetBudgetDisbursementQueryKey = (id: IdBudgetDisbursement,) => {
    return [
    `/api/v1/budget-disbursements/${id}`
    ] as const;
    }


export const getGetBudgetDisbursementQueryOptions = <TData = Awaited<ReturnType<typeof getBudgetDisbursement>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdBudgetDisbursement, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBudgetDisbursement>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetBudgetDisbursementQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getBudgetDisbursement>>> = ({ signal }) => getBudgetDisbursement(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getBudgetDisbursement>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetBudgetDisbursementQueryResult = NonNullable<Awaited<ReturnType<typeof getBudgetDisbursement>>>
export type GetBudgetDisbursementQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetBudgetDisbursement<TData = Awaited<ReturnType<typeof getBudgetDisbursement>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBudgetDisbursement, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBudgetDisbursement>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBudgetDisbursement>>,
          TError,
          Awaited<ReturnType<typeof getBudgetDisbursement>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBudgetDisbursement<TData = Awaited<ReturnType<typeof getBudgetDisbursement>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBudgetDisbursement, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBudgetDisbursement>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBudgetDisbursement>>,
          TError,
          Awaited<ReturnType<typeof getBudgetDisbursement>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBudgetDisbursement<TData = Awaited<ReturnType<typeof getBudgetDisbursement>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBudgetDisbursement, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBudgetDisbursement>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One disbursement.
 */

export function useGetBudgetDisbursement<TData = Awaited<ReturnType<typeof getBudgetDisbursement>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBudgetDisbursement, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBudgetDisbursement>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetBudgetDisbursementQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getApproveBudgetDisbursementUrl = (id: IdBudgetDisbursement,) => {




  return `/api/v1/budget-disbursements/${id}/approve`
}

/**
 * @summary Let the money go; not by who requested it.
 */
export const approveBudgetDisbursement = async (id: IdBudgetDisbursement,
    headers?: ApproveBudgetDisbursementHeaders, options?: Parameters<typeof request>[1]): Promise<BudgetDisbursementView> => {

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
return request<BudgetDisbursementView>(getApproveBudgetDisbursementUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getApproveBudgetDisbursementMutationKey = () => ['approveBudgetDisbursement'] as const;

export const getApproveBudgetDisbursementMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof approveBudgetDisbursement>>, TError,ApproveBudgetDisbursementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof approveBudgetDisbursement>>, TError,ApproveBudgetDisbursementMutationVariables, TContext> => {

const mutationKey = getApproveBudgetDisbursementMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof approveBudgetDisbursement>>, ApproveBudgetDisbursementMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  approveBudgetDisbursement(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ApproveBudgetDisbursementMutationResult = NonNullable<Awaited<ReturnType<typeof approveBudgetDisbursement>>>

    export type ApproveBudgetDisbursementMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type ApproveBudgetDisbursementMutationVariables = {id: IdBudgetDisbursement;headers?: ApproveBudgetDisbursementHeaders}

    /**
 * @summary Let the money go; not by who requested it.
 */
export const useApproveBudgetDisbursement = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof approveBudgetDisbursement>>, TError,ApproveBudgetDisbursementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof approveBudgetDisbursement>>,
        TError,
        ApproveBudgetDisbursementMutationVariables,
        TContext
      > => {
      return useMutation(getApproveBudgetDisbursementMutationOptions(options), queryClient);
    }
    export const getRejectBudgetDisbursementUrl = (id: IdBudgetDisbursement,) => {




  return `/api/v1/budget-disbursements/${id}/reject`
}

/**
 * @summary Send a request back; not by who requested it.
 */
export const rejectBudgetDisbursement = async (id: IdBudgetDisbursement,
    rejectBudgetDisbursementBody: RejectBudgetDisbursement,
    headers?: RejectBudgetDisbursementHeaders, options?: Parameters<typeof request>[1]): Promise<BudgetDisbursementView> => {

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
return request<BudgetDisbursementView>(getRejectBudgetDisbursementUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(rejectBudgetDisbursementBody)
  }
);}





export const getRejectBudgetDisbursementMutationKey = () => ['rejectBudgetDisbursement'] as const;

export const getRejectBudgetDisbursementMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rejectBudgetDisbursement>>, TError,RejectBudgetDisbursementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof rejectBudgetDisbursement>>, TError,RejectBudgetDisbursementMutationVariables, TContext> => {

const mutationKey = getRejectBudgetDisbursementMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof rejectBudgetDisbursement>>, RejectBudgetDisbursementMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  rejectBudgetDisbursement(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RejectBudgetDisbursementMutationResult = NonNullable<Awaited<ReturnType<typeof rejectBudgetDisbursement>>>
    export type RejectBudgetDisbursementMutationBody = BodyType<RejectBudgetDisbursement>
    export type RejectBudgetDisbursementMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RejectBudgetDisbursementMutationVariables = {id: IdBudgetDisbursement;data: BodyType<RejectBudgetDisbursement>;headers?: RejectBudgetDisbursementHeaders}

    /**
 * @summary Send a request back; not by who requested it.
 */
export const useRejectBudgetDisbursement = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rejectBudgetDisbursement>>, TError,RejectBudgetDisbursementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof rejectBudgetDisbursement>>,
        TError,
        RejectBudgetDisbursementMutationVariables,
        TContext
      > => {
      return useMutation(getRejectBudgetDisbursementMutationOptions(options), queryClient);
    }
    export const getListBudgetsUrl = (params?: ListBudgetsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/budgets?${stringifiedParams}` : `/api/v1/budgets`
}

/**
 * @summary List budget lines. Drafts only for those who read the books.
 */
export const listBudgets = async (params?: ListBudgetsParams, options?: Parameters<typeof request>[1]): Promise<BudgetPage> => {

  return request<BudgetPage>(getListBudgetsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListBudgetsQueryKey = (params?: ListBudgetsParams,) => {
    return [
    `/api/v1/budgets`, ...(params ? [params] : [])
    ] as const;
    }


export const getListBudgetsQueryOptions = <TData = Awaited<ReturnType<typeof listBudgets>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListBudgetsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBudgets>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListBudgetsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listBudgets>>> = ({ signal }) => listBudgets(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listBudgets>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListBudgetsQueryResult = NonNullable<Awaited<ReturnType<typeof listBudgets>>>
export type ListBudgetsQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListBudgets<TData = Awaited<ReturnType<typeof listBudgets>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListBudgetsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBudgets>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBudgets>>,
          TError,
          Awaited<ReturnType<typeof listBudgets>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBudgets<TData = Awaited<ReturnType<typeof listBudgets>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListBudgetsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBudgets>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBudgets>>,
          TError,
          Awaited<ReturnType<typeof listBudgets>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBudgets<TData = Awaited<ReturnType<typeof listBudgets>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListBudgetsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBudgets>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List budget lines. Drafts only for those who read the books.
 */

export function useListBudgets<TData = Awaited<ReturnType<typeof listBudgets>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListBudgetsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBudgets>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListBudgetsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateBudgetUrl = () => {




  return `/api/v1/budgets`
}

/**
 * @summary Draft a budget line. What it is for never changes.
 */
export const createBudget = async (createBudgetBody: CreateBudget,
    headers?: CreateBudgetHeaders, options?: Parameters<typeof request>[1]): Promise<BudgetView> => {

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
return request<BudgetView>(getCreateBudgetUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createBudgetBody)
  }
);}





export const getCreateBudgetMutationKey = () => ['createBudget'] as const;

export const getCreateBudgetMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createBudget>>, TError,CreateBudgetMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createBudget>>, TError,CreateBudgetMutationVariables, TContext> => {

const mutationKey = getCreateBudgetMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createBudget>>, CreateBudgetMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createBudget(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateBudgetMutationResult = NonNullable<Awaited<ReturnType<typeof createBudget>>>
    export type CreateBudgetMutationBody = BodyType<CreateBudget>
    export type CreateBudgetMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateBudgetMutationVariables = {data: BodyType<CreateBudget>;headers?: CreateBudgetHeaders}

    /**
 * @summary Draft a budget line. What it is for never changes.
 */
export const useCreateBudget = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createBudget>>, TError,CreateBudgetMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createBudget>>,
        TError,
        CreateBudgetMutationVariables,
        TContext
      > => {
      return useMutation(getCreateBudgetMutationOptions(options), queryClient);
    }
    export const getGetGrassrootsShareUrl = (params: GetGrassrootsShareParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/budgets/grassroots-share?${stringifiedParams}` : `/api/v1/budgets/grassroots-share`
}

/**
 * @summary How much of a year's money reached townships and villages, against the target. As JSON or CSV.
 */
export const getGrassrootsShare = async (params: GetGrassrootsShareParams, options?: Parameters<typeof request>[1]): Promise<GrassrootsShare> => {

  return request<GrassrootsShare>(getGetGrassrootsShareUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetGrassrootsShareQueryKey = (params?: GetGrassrootsShareParams,) => {
    return [
    `/api/v1/budgets/grassroots-share`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetGrassrootsShareQueryOptions = <TData = Awaited<ReturnType<typeof getGrassrootsShare>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params: GetGrassrootsShareParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getGrassrootsShare>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetGrassrootsShareQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getGrassrootsShare>>> = ({ signal }) => getGrassrootsShare(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getGrassrootsShare>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetGrassrootsShareQueryResult = NonNullable<Awaited<ReturnType<typeof getGrassrootsShare>>>
export type GetGrassrootsShareQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetGrassrootsShare<TData = Awaited<ReturnType<typeof getGrassrootsShare>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetGrassrootsShareParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getGrassrootsShare>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getGrassrootsShare>>,
          TError,
          Awaited<ReturnType<typeof getGrassrootsShare>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetGrassrootsShare<TData = Awaited<ReturnType<typeof getGrassrootsShare>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetGrassrootsShareParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getGrassrootsShare>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getGrassrootsShare>>,
          TError,
          Awaited<ReturnType<typeof getGrassrootsShare>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetGrassrootsShare<TData = Awaited<ReturnType<typeof getGrassrootsShare>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetGrassrootsShareParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getGrassrootsShare>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary How much of a year's money reached townships and villages, against the target. As JSON or CSV.
 */

export function useGetGrassrootsShare<TData = Awaited<ReturnType<typeof getGrassrootsShare>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetGrassrootsShareParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getGrassrootsShare>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetGrassrootsShareQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetBudgetMisuseStatisticsUrl = (params: GetBudgetMisuseStatisticsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/budgets/misuse-statistics?${stringifiedParams}` : `/api/v1/budgets/misuse-statistics`
}

/**
 * @summary How many attempts at misuse were refused in a year. As JSON or CSV.
 */
export const getBudgetMisuseStatistics = async (params: GetBudgetMisuseStatisticsParams, options?: Parameters<typeof request>[1]): Promise<BudgetMisuseStatistics> => {

  return request<BudgetMisuseStatistics>(getGetBudgetMisuseStatisticsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetBudgetMisuseStatisticsQueryKey = (params?: GetBudgetMisuseStatisticsParams,) => {
    return [
    `/api/v1/budgets/misuse-statistics`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetBudgetMisuseStatisticsQueryOptions = <TData = Awaited<ReturnType<typeof getBudgetMisuseStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params: GetBudgetMisuseStatisticsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBudgetMisuseStatistics>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetBudgetMisuseStatisticsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getBudgetMisuseStatistics>>> = ({ signal }) => getBudgetMisuseStatistics(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getBudgetMisuseStatistics>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetBudgetMisuseStatisticsQueryResult = NonNullable<Awaited<ReturnType<typeof getBudgetMisuseStatistics>>>
export type GetBudgetMisuseStatisticsQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetBudgetMisuseStatistics<TData = Awaited<ReturnType<typeof getBudgetMisuseStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetBudgetMisuseStatisticsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBudgetMisuseStatistics>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBudgetMisuseStatistics>>,
          TError,
          Awaited<ReturnType<typeof getBudgetMisuseStatistics>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBudgetMisuseStatistics<TData = Awaited<ReturnType<typeof getBudgetMisuseStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetBudgetMisuseStatisticsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBudgetMisuseStatistics>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBudgetMisuseStatistics>>,
          TError,
          Awaited<ReturnType<typeof getBudgetMisuseStatistics>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBudgetMisuseStatistics<TData = Awaited<ReturnType<typeof getBudgetMisuseStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetBudgetMisuseStatisticsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBudgetMisuseStatistics>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary How many attempts at misuse were refused in a year. As JSON or CSV.
 */

export function useGetBudgetMisuseStatistics<TData = Awaited<ReturnType<typeof getBudgetMisuseStatistics>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetBudgetMisuseStatisticsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBudgetMisuseStatistics>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetBudgetMisuseStatisticsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListBudgetMisusesUrl = (params?: ListBudgetMisusesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/budgets/misuses?${stringifiedParams}` : `/api/v1/budgets/misuses`
}

/**
 * @summary List refused attempts at misuse, newest first.
 */
export const listBudgetMisuses = async (params?: ListBudgetMisusesParams, options?: Parameters<typeof request>[1]): Promise<BudgetMisusePage> => {

  return request<BudgetMisusePage>(getListBudgetMisusesUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListBudgetMisusesQueryKey = (params?: ListBudgetMisusesParams,) => {
    return [
    `/api/v1/budgets/misuses`, ...(params ? [params] : [])
    ] as const;
    }


export const getListBudgetMisusesQueryOptions = <TData = Awaited<ReturnType<typeof listBudgetMisuses>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListBudgetMisusesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBudgetMisuses>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListBudgetMisusesQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listBudgetMisuses>>> = ({ signal }) => listBudgetMisuses(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listBudgetMisuses>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListBudgetMisusesQueryResult = NonNullable<Awaited<ReturnType<typeof listBudgetMisuses>>>
export type ListBudgetMisusesQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListBudgetMisuses<TData = Awaited<ReturnType<typeof listBudgetMisuses>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListBudgetMisusesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBudgetMisuses>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBudgetMisuses>>,
          TError,
          Awaited<ReturnType<typeof listBudgetMisuses>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBudgetMisuses<TData = Awaited<ReturnType<typeof listBudgetMisuses>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListBudgetMisusesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBudgetMisuses>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBudgetMisuses>>,
          TError,
          Awaited<ReturnType<typeof listBudgetMisuses>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBudgetMisuses<TData = Awaited<ReturnType<typeof listBudgetMisuses>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListBudgetMisusesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBudgetMisuses>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List refused attempts at misuse, newest first.
 */

export function useListBudgetMisuses<TData = Awaited<ReturnType<typeof listBudgetMisuses>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListBudgetMisusesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBudgetMisuses>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListBudgetMisusesQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetBudgetProgressUrl = (params: GetBudgetProgressParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/budgets/progress?${stringifiedParams}` : `/api/v1/budgets/progress`
}

/**
 * @summary How far each line's spending has come, against what the month lets expect. As JSON or CSV.
 */
export const getBudgetProgress = async (params: GetBudgetProgressParams, options?: Parameters<typeof request>[1]): Promise<BudgetProgress> => {

  return request<BudgetProgress>(getGetBudgetProgressUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetBudgetProgressQueryKey = (params?: GetBudgetProgressParams,) => {
    return [
    `/api/v1/budgets/progress`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetBudgetProgressQueryOptions = <TData = Awaited<ReturnType<typeof getBudgetProgress>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params: GetBudgetProgressParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBudgetProgress>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetBudgetProgressQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getBudgetProgress>>> = ({ signal }) => getBudgetProgress(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getBudgetProgress>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetBudgetProgressQueryResult = NonNullable<Awaited<ReturnType<typeof getBudgetProgress>>>
export type GetBudgetProgressQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetBudgetProgress<TData = Awaited<ReturnType<typeof getBudgetProgress>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetBudgetProgressParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBudgetProgress>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBudgetProgress>>,
          TError,
          Awaited<ReturnType<typeof getBudgetProgress>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBudgetProgress<TData = Awaited<ReturnType<typeof getBudgetProgress>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetBudgetProgressParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBudgetProgress>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBudgetProgress>>,
          TError,
          Awaited<ReturnType<typeof getBudgetProgress>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBudgetProgress<TData = Awaited<ReturnType<typeof getBudgetProgress>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetBudgetProgressParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBudgetProgress>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary How far each line's spending has come, against what the month lets expect. As JSON or CSV.
 */

export function useGetBudgetProgress<TData = Awaited<ReturnType<typeof getBudgetProgress>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetBudgetProgressParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBudgetProgress>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetBudgetProgressQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetBudgetUrl = (id: IdBudgetLine,) => {




  return `/api/v1/budgets/${id}`
}

/**
 * @summary One budget line with its adjustments.
 */
export const getBudget = async (id: IdBudgetLine, options?: Parameters<typeof request>[1]): Promise<BudgetView> => {

  return request<BudgetView>(getGetBudgetUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetBudgetQueryKey = (id: IdBudgetLine,) => {
    return [
    `/api/v1/budgets/${id}`
    ] as const;
    }


export const getGetBudgetQueryOptions = <TData = Awaited<ReturnType<typeof getBudget>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdBudgetLine, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBudget>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetBudgetQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getBudget>>> = ({ signal }) => getBudget(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getBudget>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetBudgetQueryResult = NonNullable<Awaited<ReturnType<typeof getBudget>>>
export type GetBudgetQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetBudget<TData = Awaited<ReturnType<typeof getBudget>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBudgetLine, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBudget>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBudget>>,
          TError,
          Awaited<ReturnType<typeof getBudget>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBudget<TData = Awaited<ReturnType<typeof getBudget>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBudgetLine, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBudget>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBudget>>,
          TError,
          Awaited<ReturnType<typeof getBudget>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBudget<TData = Awaited<ReturnType<typeof getBudget>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBudgetLine, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBudget>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One budget line with its adjustments.
 */

export function useGetBudget<TData = Awaited<ReturnType<typeof getBudget>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBudgetLine, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBudget>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetBudgetQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUpdateBudgetUrl = (id: IdBudgetLine,) => {




  return `/api/v1/budgets/${id}`
}

/**
 * @summary Change a draft.
 */
export const updateBudget = async (id: IdBudgetLine,
    updateBudgetBody: UpdateBudget,
    headers: UpdateBudgetHeaders, options?: Parameters<typeof request>[1]): Promise<BudgetView> => {

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
return request<BudgetView>(getUpdateBudgetUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(updateBudgetBody)
  }
);}





export const getUpdateBudgetMutationKey = () => ['updateBudget'] as const;

export const getUpdateBudgetMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateBudget>>, TError,UpdateBudgetMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof updateBudget>>, TError,UpdateBudgetMutationVariables, TContext> => {

const mutationKey = getUpdateBudgetMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateBudget>>, UpdateBudgetMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  updateBudget(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateBudgetMutationResult = NonNullable<Awaited<ReturnType<typeof updateBudget>>>
    export type UpdateBudgetMutationBody = BodyType<UpdateBudget>
    export type UpdateBudgetMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type UpdateBudgetMutationVariables = {id: IdBudgetLine;data: BodyType<UpdateBudget>;headers: UpdateBudgetHeaders}

    /**
 * @summary Change a draft.
 */
export const useUpdateBudget = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateBudget>>, TError,UpdateBudgetMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateBudget>>,
        TError,
        UpdateBudgetMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateBudgetMutationOptions(options), queryClient);
    }
    export const getAdjustBudgetUrl = (id: IdBudgetLine,) => {




  return `/api/v1/budgets/${id}/adjustments`
}

/**
 * @summary Adjust the amount of an approved line; never below what is appropriated or committed.
 */
export const adjustBudget = async (id: IdBudgetLine,
    adjustBudgetBody: AdjustBudget,
    headers?: AdjustBudgetHeaders, options?: Parameters<typeof request>[1]): Promise<BudgetView> => {

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
return request<BudgetView>(getAdjustBudgetUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(adjustBudgetBody)
  }
);}





export const getAdjustBudgetMutationKey = () => ['adjustBudget'] as const;

export const getAdjustBudgetMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof adjustBudget>>, TError,AdjustBudgetMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof adjustBudget>>, TError,AdjustBudgetMutationVariables, TContext> => {

const mutationKey = getAdjustBudgetMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof adjustBudget>>, AdjustBudgetMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  adjustBudget(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AdjustBudgetMutationResult = NonNullable<Awaited<ReturnType<typeof adjustBudget>>>
    export type AdjustBudgetMutationBody = BodyType<AdjustBudget>
    export type AdjustBudgetMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type AdjustBudgetMutationVariables = {id: IdBudgetLine;data: BodyType<AdjustBudget>;headers?: AdjustBudgetHeaders}

    /**
 * @summary Adjust the amount of an approved line; never below what is appropriated or committed.
 */
export const useAdjustBudget = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof adjustBudget>>, TError,AdjustBudgetMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof adjustBudget>>,
        TError,
        AdjustBudgetMutationVariables,
        TContext
      > => {
      return useMutation(getAdjustBudgetMutationOptions(options), queryClient);
    }
    export const getListAppropriationsUrl = (id: IdBudgetLine,
    params?: ListAppropriationsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/budgets/${id}/appropriations?${stringifiedParams}` : `/api/v1/budgets/${id}/appropriations`
}

/**
 * @summary List what was appropriated from a line.
 */
export const listAppropriations = async (id: IdBudgetLine,
    params?: ListAppropriationsParams, options?: Parameters<typeof request>[1]): Promise<AppropriationPage> => {

  return request<AppropriationPage>(getListAppropriationsUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListAppropriationsQueryKey = (id: IdBudgetLine,
    params?: ListAppropriationsParams,) => {
    return [
    `/api/v1/budgets/${id}/appropriations`, ...(params ? [params] : [])
    ] as const;
    }


export const getListAppropriationsQueryOptions = <TData = Awaited<ReturnType<typeof listAppropriations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdBudgetLine,
    params?: ListAppropriationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAppropriations>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListAppropriationsQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listAppropriations>>> = ({ signal }) => listAppropriations(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listAppropriations>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListAppropriationsQueryResult = NonNullable<Awaited<ReturnType<typeof listAppropriations>>>
export type ListAppropriationsQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListAppropriations<TData = Awaited<ReturnType<typeof listAppropriations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBudgetLine,
    params: undefined |  ListAppropriationsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAppropriations>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAppropriations>>,
          TError,
          Awaited<ReturnType<typeof listAppropriations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAppropriations<TData = Awaited<ReturnType<typeof listAppropriations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBudgetLine,
    params?: ListAppropriationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAppropriations>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAppropriations>>,
          TError,
          Awaited<ReturnType<typeof listAppropriations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAppropriations<TData = Awaited<ReturnType<typeof listAppropriations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBudgetLine,
    params?: ListAppropriationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAppropriations>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List what was appropriated from a line.
 */

export function useListAppropriations<TData = Awaited<ReturnType<typeof listAppropriations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBudgetLine,
    params?: ListAppropriationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAppropriations>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListAppropriationsQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAppropriateBudgetUrl = (id: IdBudgetLine,) => {




  return `/api/v1/budgets/${id}/appropriations`
}

/**
 * @summary Appropriate a part of a line to a body that may use it.
 */
export const appropriateBudget = async (id: IdBudgetLine,
    appropriateBudgetBody: AppropriateBudget,
    headers?: AppropriateBudgetHeaders, options?: Parameters<typeof request>[1]): Promise<AppropriationView> => {

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
return request<AppropriationView>(getAppropriateBudgetUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(appropriateBudgetBody)
  }
);}





export const getAppropriateBudgetMutationKey = () => ['appropriateBudget'] as const;

export const getAppropriateBudgetMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof appropriateBudget>>, TError,AppropriateBudgetMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof appropriateBudget>>, TError,AppropriateBudgetMutationVariables, TContext> => {

const mutationKey = getAppropriateBudgetMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof appropriateBudget>>, AppropriateBudgetMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  appropriateBudget(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AppropriateBudgetMutationResult = NonNullable<Awaited<ReturnType<typeof appropriateBudget>>>
    export type AppropriateBudgetMutationBody = BodyType<AppropriateBudget>
    export type AppropriateBudgetMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type AppropriateBudgetMutationVariables = {id: IdBudgetLine;data: BodyType<AppropriateBudget>;headers?: AppropriateBudgetHeaders}

    /**
 * @summary Appropriate a part of a line to a body that may use it.
 */
export const useAppropriateBudget = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof appropriateBudget>>, TError,AppropriateBudgetMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof appropriateBudget>>,
        TError,
        AppropriateBudgetMutationVariables,
        TContext
      > => {
      return useMutation(getAppropriateBudgetMutationOptions(options), queryClient);
    }
    export const getApproveBudgetUrl = (id: IdBudgetLine,) => {




  return `/api/v1/budgets/${id}/approve`
}

/**
 * @summary Approve a draft; not by who drafted it.
 */
export const approveBudget = async (id: IdBudgetLine,
    headers?: ApproveBudgetHeaders, options?: Parameters<typeof request>[1]): Promise<BudgetView> => {

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
return request<BudgetView>(getApproveBudgetUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getApproveBudgetMutationKey = () => ['approveBudget'] as const;

export const getApproveBudgetMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof approveBudget>>, TError,ApproveBudgetMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof approveBudget>>, TError,ApproveBudgetMutationVariables, TContext> => {

const mutationKey = getApproveBudgetMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof approveBudget>>, ApproveBudgetMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  approveBudget(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ApproveBudgetMutationResult = NonNullable<Awaited<ReturnType<typeof approveBudget>>>

    export type ApproveBudgetMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type ApproveBudgetMutationVariables = {id: IdBudgetLine;headers?: ApproveBudgetHeaders}

    /**
 * @summary Approve a draft; not by who drafted it.
 */
export const useApproveBudget = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof approveBudget>>, TError,ApproveBudgetMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof approveBudget>>,
        TError,
        ApproveBudgetMutationVariables,
        TContext
      > => {
      return useMutation(getApproveBudgetMutationOptions(options), queryClient);
    }
    export const getCloseBudgetUrl = (id: IdBudgetLine,) => {




  return `/api/v1/budgets/${id}/close`
}

/**
 * @summary Close a line at the end of its year.
 */
export const closeBudget = async (id: IdBudgetLine,
    headers?: CloseBudgetHeaders, options?: Parameters<typeof request>[1]): Promise<BudgetView> => {

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
return request<BudgetView>(getCloseBudgetUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getCloseBudgetMutationKey = () => ['closeBudget'] as const;

export const getCloseBudgetMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof closeBudget>>, TError,CloseBudgetMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof closeBudget>>, TError,CloseBudgetMutationVariables, TContext> => {

const mutationKey = getCloseBudgetMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof closeBudget>>, CloseBudgetMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  closeBudget(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CloseBudgetMutationResult = NonNullable<Awaited<ReturnType<typeof closeBudget>>>

    export type CloseBudgetMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type CloseBudgetMutationVariables = {id: IdBudgetLine;headers?: CloseBudgetHeaders}

    /**
 * @summary Close a line at the end of its year.
 */
export const useCloseBudget = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof closeBudget>>, TError,CloseBudgetMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof closeBudget>>,
        TError,
        CloseBudgetMutationVariables,
        TContext
      > => {
      return useMutation(getCloseBudgetMutationOptions(options), queryClient);
    }
    export const getGetBodyAccountsUrl = (id: IdOrganization,) => {




  return `/api/v1/organizations/${id}/body-accounts`
}

/**
 * @summary Which accounts a body's movements are posted to.
 */
export const getBodyAccounts = async (id: IdOrganization, options?: Parameters<typeof request>[1]): Promise<BodyAccountsView> => {

  return request<BodyAccountsView>(getGetBodyAccountsUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetBodyAccountsQueryKey = (id: IdOrganization,) => {
    return [
    `/api/v1/organizations/${id}/body-accounts`
    ] as const;
    }


export const getGetBodyAccountsQueryOptions = <TData = Awaited<ReturnType<typeof getBodyAccounts>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdOrganization, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBodyAccounts>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetBodyAccountsQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getBodyAccounts>>> = ({ signal }) => getBodyAccounts(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getBodyAccounts>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetBodyAccountsQueryResult = NonNullable<Awaited<ReturnType<typeof getBodyAccounts>>>
export type GetBodyAccountsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetBodyAccounts<TData = Awaited<ReturnType<typeof getBodyAccounts>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdOrganization, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBodyAccounts>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBodyAccounts>>,
          TError,
          Awaited<ReturnType<typeof getBodyAccounts>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBodyAccounts<TData = Awaited<ReturnType<typeof getBodyAccounts>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdOrganization, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBodyAccounts>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBodyAccounts>>,
          TError,
          Awaited<ReturnType<typeof getBodyAccounts>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBodyAccounts<TData = Awaited<ReturnType<typeof getBodyAccounts>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdOrganization, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBodyAccounts>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Which accounts a body's movements are posted to.
 */

export function useGetBodyAccounts<TData = Awaited<ReturnType<typeof getBodyAccounts>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdOrganization, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBodyAccounts>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetBodyAccountsQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPutBodyAccountsUrl = (id: IdOrganization,) => {




  return `/api/v1/organizations/${id}/body-accounts`
}

/**
 * @summary Say which accounts a body's movements are posted to.
 */
export const putBodyAccounts = async (id: IdOrganization,
    putBodyAccountsBody: PutBodyAccounts,
    headers?: PutBodyAccountsHeaders, options?: Parameters<typeof request>[1]): Promise<BodyAccountsView> => {

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
return request<BodyAccountsView>(getPutBodyAccountsUrl(id),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(putBodyAccountsBody)
  }
);}





export const getPutBodyAccountsMutationKey = () => ['putBodyAccounts'] as const;

export const getPutBodyAccountsMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof putBodyAccounts>>, TError,PutBodyAccountsMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof putBodyAccounts>>, TError,PutBodyAccountsMutationVariables, TContext> => {

const mutationKey = getPutBodyAccountsMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof putBodyAccounts>>, PutBodyAccountsMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  putBodyAccounts(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PutBodyAccountsMutationResult = NonNullable<Awaited<ReturnType<typeof putBodyAccounts>>>
    export type PutBodyAccountsMutationBody = BodyType<PutBodyAccounts>
    export type PutBodyAccountsMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type PutBodyAccountsMutationVariables = {id: IdOrganization;data: BodyType<PutBodyAccounts>;headers?: PutBodyAccountsHeaders}

    /**
 * @summary Say which accounts a body's movements are posted to.
 */
export const usePutBodyAccounts = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof putBodyAccounts>>, TError,PutBodyAccountsMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof putBodyAccounts>>,
        TError,
        PutBodyAccountsMutationVariables,
        TContext
      > => {
      return useMutation(getPutBodyAccountsMutationOptions(options), queryClient);
    }
    export const getGetFreeOpeningSubsidiesUrl = (params: GetFreeOpeningSubsidiesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/subsidies/free-opening?${stringifiedParams}` : `/api/v1/subsidies/free-opening`
}

/**
 * @summary What venues have earned by being open free of charge, with the weeks behind it. As JSON or CSV.
 */
export const getFreeOpeningSubsidies = async (params: GetFreeOpeningSubsidiesParams, options?: Parameters<typeof request>[1]): Promise<FreeOpeningSubsidies> => {

  return request<FreeOpeningSubsidies>(getGetFreeOpeningSubsidiesUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetFreeOpeningSubsidiesQueryKey = (params?: GetFreeOpeningSubsidiesParams,) => {
    return [
    `/api/v1/subsidies/free-opening`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetFreeOpeningSubsidiesQueryOptions = <TData = Awaited<ReturnType<typeof getFreeOpeningSubsidies>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params: GetFreeOpeningSubsidiesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFreeOpeningSubsidies>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetFreeOpeningSubsidiesQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getFreeOpeningSubsidies>>> = ({ signal }) => getFreeOpeningSubsidies(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getFreeOpeningSubsidies>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetFreeOpeningSubsidiesQueryResult = NonNullable<Awaited<ReturnType<typeof getFreeOpeningSubsidies>>>
export type GetFreeOpeningSubsidiesQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetFreeOpeningSubsidies<TData = Awaited<ReturnType<typeof getFreeOpeningSubsidies>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetFreeOpeningSubsidiesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFreeOpeningSubsidies>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFreeOpeningSubsidies>>,
          TError,
          Awaited<ReturnType<typeof getFreeOpeningSubsidies>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetFreeOpeningSubsidies<TData = Awaited<ReturnType<typeof getFreeOpeningSubsidies>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetFreeOpeningSubsidiesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFreeOpeningSubsidies>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFreeOpeningSubsidies>>,
          TError,
          Awaited<ReturnType<typeof getFreeOpeningSubsidies>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetFreeOpeningSubsidies<TData = Awaited<ReturnType<typeof getFreeOpeningSubsidies>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetFreeOpeningSubsidiesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFreeOpeningSubsidies>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What venues have earned by being open free of charge, with the weeks behind it. As JSON or CSV.
 */

export function useGetFreeOpeningSubsidies<TData = Awaited<ReturnType<typeof getFreeOpeningSubsidies>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetFreeOpeningSubsidiesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFreeOpeningSubsidies>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetFreeOpeningSubsidiesQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getSettleFreeOpeningSubsidiesUrl = () => {




  return `/api/v1/subsidies/free-opening/settle`
}

/**
 * @summary Appropriate to each venue what it has earned and did not get yet. Run again, it makes up the difference.
 */
export const settleFreeOpeningSubsidies = async (settleFreeOpening: SettleFreeOpening,
    headers?: SettleFreeOpeningSubsidiesHeaders, options?: Parameters<typeof request>[1]): Promise<FreeOpeningSettlement> => {

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
return request<FreeOpeningSettlement>(getSettleFreeOpeningSubsidiesUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(settleFreeOpening)
  }
);}





export const getSettleFreeOpeningSubsidiesMutationKey = () => ['settleFreeOpeningSubsidies'] as const;

export const getSettleFreeOpeningSubsidiesMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof settleFreeOpeningSubsidies>>, TError,SettleFreeOpeningSubsidiesMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof settleFreeOpeningSubsidies>>, TError,SettleFreeOpeningSubsidiesMutationVariables, TContext> => {

const mutationKey = getSettleFreeOpeningSubsidiesMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof settleFreeOpeningSubsidies>>, SettleFreeOpeningSubsidiesMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  settleFreeOpeningSubsidies(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SettleFreeOpeningSubsidiesMutationResult = NonNullable<Awaited<ReturnType<typeof settleFreeOpeningSubsidies>>>
    export type SettleFreeOpeningSubsidiesMutationBody = BodyType<SettleFreeOpening>
    export type SettleFreeOpeningSubsidiesMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type SettleFreeOpeningSubsidiesMutationVariables = {data: BodyType<SettleFreeOpening>;headers?: SettleFreeOpeningSubsidiesHeaders}

    /**
 * @summary Appropriate to each venue what it has earned and did not get yet. Run again, it makes up the difference.
 */
export const useSettleFreeOpeningSubsidies = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof settleFreeOpeningSubsidies>>, TError,SettleFreeOpeningSubsidiesMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof settleFreeOpeningSubsidies>>,
        TError,
        SettleFreeOpeningSubsidiesMutationVariables,
        TContext
      > => {
      return useMutation(getSettleFreeOpeningSubsidiesMutationOptions(options), queryClient);
    }
