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
  BidOpeningView
} from '../model/bidOpeningView';

import type {
  BidPage
} from '../model/bidPage';

import type {
  BidView
} from '../model/bidView';

import type {
  CollusionSignals
} from '../model/collusionSignals';

import type {
  CreateBid
} from '../model/createBid';

import type {
  CreateBidHeaders
} from '../model/createBidHeaders';

import type {
  CustodianRole
} from '../model/custodianRole';

import type {
  CustodianView
} from '../model/custodianView';

import type {
  CustodiansView
} from '../model/custodiansView';

import type {
  IdBid
} from '../model/idBid';

import type {
  IdProcurementProject
} from '../model/idProcurementProject';

import type {
  ListBidsParams
} from '../model/listBidsParams';

import type {
  ListOwnBidsParams
} from '../model/listOwnBidsParams';

import type {
  OpenBids
} from '../model/openBids';

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
  ReceiptKeyView
} from '../model/receiptKeyView';

import type {
  RegisterCustodian
} from '../model/registerCustodian';

import type {
  RegisterCustodianHeaders
} from '../model/registerCustodianHeaders';

import type {
  ReplaceBid
} from '../model/replaceBid';

import type {
  ReplaceBidHeaders
} from '../model/replaceBidHeaders';

import type {
  WithdrawBid
} from '../model/withdrawBid';

import type {
  WithdrawBidHeaders
} from '../model/withdrawBidHeaders';

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

export const getGetBidReceiptKeyUrl = () => {




  return `/api/v1/bid-receipt-key`
}

/**
 * @summary The public key that proves receipts.
 */
export const getBidReceiptKey = async ( options?: Parameters<typeof request>[1]): Promise<ReceiptKeyView> => {

  return request<ReceiptKeyView>(getGetBidReceiptKeyUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetBidReceiptKeyQueryKey = () => {
    return [
    `/api/v1/bid-receipt-key`
    ] as const;
    }


export const getGetBidReceiptKeyQueryOptions = <TData = Awaited<ReturnType<typeof getBidReceiptKey>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBidReceiptKey>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetBidReceiptKeyQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getBidReceiptKey>>> = ({ signal }) => getBidReceiptKey({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getBidReceiptKey>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetBidReceiptKeyQueryResult = NonNullable<Awaited<ReturnType<typeof getBidReceiptKey>>>
export type GetBidReceiptKeyQueryError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetBidReceiptKey<TData = Awaited<ReturnType<typeof getBidReceiptKey>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBidReceiptKey>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBidReceiptKey>>,
          TError,
          Awaited<ReturnType<typeof getBidReceiptKey>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBidReceiptKey<TData = Awaited<ReturnType<typeof getBidReceiptKey>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBidReceiptKey>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBidReceiptKey>>,
          TError,
          Awaited<ReturnType<typeof getBidReceiptKey>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBidReceiptKey<TData = Awaited<ReturnType<typeof getBidReceiptKey>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBidReceiptKey>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The public key that proves receipts.
 */

export function useGetBidReceiptKey<TData = Awaited<ReturnType<typeof getBidReceiptKey>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBidReceiptKey>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetBidReceiptKeyQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListOwnBidsUrl = (params?: ListOwnBidsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/bids?${stringifiedParams}` : `/api/v1/bids`
}

/**
 * @summary The bids of those suppliers that the caller acts for, in all projects, the newest first.
 */
export const listOwnBids = async (params?: ListOwnBidsParams, options?: Parameters<typeof request>[1]): Promise<BidPage> => {

  return request<BidPage>(getListOwnBidsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListOwnBidsQueryKey = (params?: ListOwnBidsParams,) => {
    return [
    `/api/v1/bids`, ...(params ? [params] : [])
    ] as const;
    }


export const getListOwnBidsQueryOptions = <TData = Awaited<ReturnType<typeof listOwnBids>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListOwnBidsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOwnBids>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListOwnBidsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listOwnBids>>> = ({ signal }) => listOwnBids(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listOwnBids>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListOwnBidsQueryResult = NonNullable<Awaited<ReturnType<typeof listOwnBids>>>
export type ListOwnBidsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListOwnBids<TData = Awaited<ReturnType<typeof listOwnBids>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListOwnBidsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOwnBids>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOwnBids>>,
          TError,
          Awaited<ReturnType<typeof listOwnBids>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOwnBids<TData = Awaited<ReturnType<typeof listOwnBids>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListOwnBidsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOwnBids>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOwnBids>>,
          TError,
          Awaited<ReturnType<typeof listOwnBids>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOwnBids<TData = Awaited<ReturnType<typeof listOwnBids>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListOwnBidsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOwnBids>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The bids of those suppliers that the caller acts for, in all projects, the newest first.
 */

export function useListOwnBids<TData = Awaited<ReturnType<typeof listOwnBids>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListOwnBidsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOwnBids>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListOwnBidsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetBidUrl = (id: IdBid,) => {




  return `/api/v1/bids/${id}`
}

/**
 * @summary One bid: to its bidder always, to others from the opening on.
 */
export const getBid = async (id: IdBid, options?: Parameters<typeof request>[1]): Promise<BidView> => {

  return request<BidView>(getGetBidUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetBidQueryKey = (id: IdBid,) => {
    return [
    `/api/v1/bids/${id}`
    ] as const;
    }


export const getGetBidQueryOptions = <TData = Awaited<ReturnType<typeof getBid>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdBid, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBid>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetBidQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getBid>>> = ({ signal }) => getBid(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getBid>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetBidQueryResult = NonNullable<Awaited<ReturnType<typeof getBid>>>
export type GetBidQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetBid<TData = Awaited<ReturnType<typeof getBid>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBid, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBid>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBid>>,
          TError,
          Awaited<ReturnType<typeof getBid>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBid<TData = Awaited<ReturnType<typeof getBid>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBid, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBid>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBid>>,
          TError,
          Awaited<ReturnType<typeof getBid>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBid<TData = Awaited<ReturnType<typeof getBid>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBid, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBid>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One bid: to its bidder always, to others from the opening on.
 */

export function useGetBid<TData = Awaited<ReturnType<typeof getBid>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBid, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBid>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetBidQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getReplaceBidUrl = (id: IdBid,) => {




  return `/api/v1/bids/${id}/replace`
}

/**
 * @summary Replace one's bid before the deadline; the new one has an id and a receipt of its own.
 */
export const replaceBid = async (id: IdBid,
    replaceBidBody: ReplaceBid,
    headers?: ReplaceBidHeaders, options?: Parameters<typeof request>[1]): Promise<BidView> => {

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
return request<BidView>(getReplaceBidUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(replaceBidBody)
  }
);}





export const getReplaceBidMutationKey = () => ['replaceBid'] as const;

export const getReplaceBidMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof replaceBid>>, TError,ReplaceBidMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof replaceBid>>, TError,ReplaceBidMutationVariables, TContext> => {

const mutationKey = getReplaceBidMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof replaceBid>>, ReplaceBidMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  replaceBid(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ReplaceBidMutationResult = NonNullable<Awaited<ReturnType<typeof replaceBid>>>
    export type ReplaceBidMutationBody = BodyType<ReplaceBid>
    export type ReplaceBidMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ReplaceBidMutationVariables = {id: IdBid;data: BodyType<ReplaceBid>;headers?: ReplaceBidHeaders}

    /**
 * @summary Replace one's bid before the deadline; the new one has an id and a receipt of its own.
 */
export const useReplaceBid = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof replaceBid>>, TError,ReplaceBidMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof replaceBid>>,
        TError,
        ReplaceBidMutationVariables,
        TContext
      > => {
      return useMutation(getReplaceBidMutationOptions(options), queryClient);
    }
    export const getWithdrawBidUrl = (id: IdBid,) => {




  return `/api/v1/bids/${id}/withdraw`
}

/**
 * @summary Withdraw one's bid before the deadline; what was handed in is erased.
 */
export const withdrawBid = async (id: IdBid,
    withdrawBidBody: WithdrawBid,
    headers?: WithdrawBidHeaders, options?: Parameters<typeof request>[1]): Promise<BidView> => {

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
return request<BidView>(getWithdrawBidUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(withdrawBidBody)
  }
);}





export const getWithdrawBidMutationKey = () => ['withdrawBid'] as const;

export const getWithdrawBidMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawBid>>, TError,WithdrawBidMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof withdrawBid>>, TError,WithdrawBidMutationVariables, TContext> => {

const mutationKey = getWithdrawBidMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof withdrawBid>>, WithdrawBidMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  withdrawBid(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type WithdrawBidMutationResult = NonNullable<Awaited<ReturnType<typeof withdrawBid>>>
    export type WithdrawBidMutationBody = BodyType<WithdrawBid>
    export type WithdrawBidMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type WithdrawBidMutationVariables = {id: IdBid;data: BodyType<WithdrawBid>;headers?: WithdrawBidHeaders}

    /**
 * @summary Withdraw one's bid before the deadline; what was handed in is erased.
 */
export const useWithdrawBid = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawBid>>, TError,WithdrawBidMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof withdrawBid>>,
        TError,
        WithdrawBidMutationVariables,
        TContext
      > => {
      return useMutation(getWithdrawBidMutationOptions(options), queryClient);
    }
    export const getListBidsUrl = (id: IdProcurementProject,
    params?: ListBidsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/procurement-projects/${id}/bids?${stringifiedParams}` : `/api/v1/procurement-projects/${id}/bids`
}

/**
 * @summary The opening record; before the opening a bidder's own bids only.
 */
export const listBids = async (id: IdProcurementProject,
    params?: ListBidsParams, options?: Parameters<typeof request>[1]): Promise<BidPage> => {

  return request<BidPage>(getListBidsUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListBidsQueryKey = (id: IdProcurementProject,
    params?: ListBidsParams,) => {
    return [
    `/api/v1/procurement-projects/${id}/bids`, ...(params ? [params] : [])
    ] as const;
    }


export const getListBidsQueryOptions = <TData = Awaited<ReturnType<typeof listBids>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdProcurementProject,
    params?: ListBidsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBids>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListBidsQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listBids>>> = ({ signal }) => listBids(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listBids>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListBidsQueryResult = NonNullable<Awaited<ReturnType<typeof listBids>>>
export type ListBidsQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListBids<TData = Awaited<ReturnType<typeof listBids>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject,
    params: undefined |  ListBidsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBids>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBids>>,
          TError,
          Awaited<ReturnType<typeof listBids>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBids<TData = Awaited<ReturnType<typeof listBids>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject,
    params?: ListBidsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBids>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBids>>,
          TError,
          Awaited<ReturnType<typeof listBids>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBids<TData = Awaited<ReturnType<typeof listBids>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject,
    params?: ListBidsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBids>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The opening record; before the opening a bidder's own bids only.
 */

export function useListBids<TData = Awaited<ReturnType<typeof listBids>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject,
    params?: ListBidsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBids>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListBidsQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateBidUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/bids`
}

/**
 * @summary Hand in a bid that was sealed on the bidder's own machine; the answer holds the receipt.
 */
export const createBid = async (id: IdProcurementProject,
    createBidBody: CreateBid,
    headers?: CreateBidHeaders, options?: Parameters<typeof request>[1]): Promise<BidView> => {

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
return request<BidView>(getCreateBidUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createBidBody)
  }
);}





export const getCreateBidMutationKey = () => ['createBid'] as const;

export const getCreateBidMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createBid>>, TError,CreateBidMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createBid>>, TError,CreateBidMutationVariables, TContext> => {

const mutationKey = getCreateBidMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createBid>>, CreateBidMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  createBid(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateBidMutationResult = NonNullable<Awaited<ReturnType<typeof createBid>>>
    export type CreateBidMutationBody = BodyType<CreateBid>
    export type CreateBidMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateBidMutationVariables = {id: IdProcurementProject;data: BodyType<CreateBid>;headers?: CreateBidHeaders}

    /**
 * @summary Hand in a bid that was sealed on the bidder's own machine; the answer holds the receipt.
 */
export const useCreateBid = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createBid>>, TError,CreateBidMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createBid>>,
        TError,
        CreateBidMutationVariables,
        TContext
      > => {
      return useMutation(getCreateBidMutationOptions(options), queryClient);
    }
    export const getListCollusionSignalsUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/collusion-signals`
}

/**
 * @summary Pairs of opened bids that share what independent bidders would not; it decides nothing.
 */
export const listCollusionSignals = async (id: IdProcurementProject, options?: Parameters<typeof request>[1]): Promise<CollusionSignals> => {

  return request<CollusionSignals>(getListCollusionSignalsUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListCollusionSignalsQueryKey = (id: IdProcurementProject,) => {
    return [
    `/api/v1/procurement-projects/${id}/collusion-signals`
    ] as const;
    }


export const getListCollusionSignalsQueryOptions = <TData = Awaited<ReturnType<typeof listCollusionSignals>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCollusionSignals>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListCollusionSignalsQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listCollusionSignals>>> = ({ signal }) => listCollusionSignals(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listCollusionSignals>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListCollusionSignalsQueryResult = NonNullable<Awaited<ReturnType<typeof listCollusionSignals>>>
export type ListCollusionSignalsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useListCollusionSignals<TData = Awaited<ReturnType<typeof listCollusionSignals>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCollusionSignals>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listCollusionSignals>>,
          TError,
          Awaited<ReturnType<typeof listCollusionSignals>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListCollusionSignals<TData = Awaited<ReturnType<typeof listCollusionSignals>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCollusionSignals>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listCollusionSignals>>,
          TError,
          Awaited<ReturnType<typeof listCollusionSignals>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListCollusionSignals<TData = Awaited<ReturnType<typeof listCollusionSignals>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCollusionSignals>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Pairs of opened bids that share what independent bidders would not; it decides nothing.
 */

export function useListCollusionSignals<TData = Awaited<ReturnType<typeof listCollusionSignals>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCollusionSignals>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListCollusionSignalsQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListCustodiansUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/custodians`
}

/**
 * @summary The public keys that bids of a project are sealed to, and whether all three are there.
 */
export const listCustodians = async (id: IdProcurementProject, options?: Parameters<typeof request>[1]): Promise<CustodiansView> => {

  return request<CustodiansView>(getListCustodiansUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListCustodiansQueryKey = (id: IdProcurementProject,) => {
    return [
    `/api/v1/procurement-projects/${id}/custodians`
    ] as const;
    }


export const getListCustodiansQueryOptions = <TData = Awaited<ReturnType<typeof listCustodians>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCustodians>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListCustodiansQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listCustodians>>> = ({ signal }) => listCustodians(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listCustodians>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListCustodiansQueryResult = NonNullable<Awaited<ReturnType<typeof listCustodians>>>
export type ListCustodiansQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useListCustodians<TData = Awaited<ReturnType<typeof listCustodians>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCustodians>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listCustodians>>,
          TError,
          Awaited<ReturnType<typeof listCustodians>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListCustodians<TData = Awaited<ReturnType<typeof listCustodians>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCustodians>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listCustodians>>,
          TError,
          Awaited<ReturnType<typeof listCustodians>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListCustodians<TData = Awaited<ReturnType<typeof listCustodians>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCustodians>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The public keys that bids of a project are sealed to, and whether all three are there.
 */

export function useListCustodians<TData = Awaited<ReturnType<typeof listCustodians>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCustodians>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListCustodiansQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getRegisterCustodianUrl = (id: IdProcurementProject,
    role: CustodianRole,) => {




  return `/api/v1/procurement-projects/${id}/custodians/${role}`
}

/**
 * @summary Register the caller's public key in one of the three roles; it can be replaced until the first bid.
 */
export const registerCustodian = async (id: IdProcurementProject,
    role: CustodianRole,
    registerCustodianBody: RegisterCustodian,
    headers?: RegisterCustodianHeaders, options?: Parameters<typeof request>[1]): Promise<CustodianView> => {

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
return request<CustodianView>(getRegisterCustodianUrl(id,role),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(registerCustodianBody)
  }
);}





export const getRegisterCustodianMutationKey = () => ['registerCustodian'] as const;

export const getRegisterCustodianMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof registerCustodian>>, TError,RegisterCustodianMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof registerCustodian>>, TError,RegisterCustodianMutationVariables, TContext> => {

const mutationKey = getRegisterCustodianMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof registerCustodian>>, RegisterCustodianMutationVariables> = (props) => {
          const {id,role,data,headers} = props ?? {};

          return  registerCustodian(id,role,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RegisterCustodianMutationResult = NonNullable<Awaited<ReturnType<typeof registerCustodian>>>
    export type RegisterCustodianMutationBody = BodyType<RegisterCustodian>
    export type RegisterCustodianMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type RegisterCustodianMutationVariables = {id: IdProcurementProject;role: CustodianRole;data: BodyType<RegisterCustodian>;headers?: RegisterCustodianHeaders}

    /**
 * @summary Register the caller's public key in one of the three roles; it can be replaced until the first bid.
 */
export const useRegisterCustodian = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof registerCustodian>>, TError,RegisterCustodianMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof registerCustodian>>,
        TError,
        RegisterCustodianMutationVariables,
        TContext
      > => {
      return useMutation(getRegisterCustodianMutationOptions(options), queryClient);
    }
    export const getOpenBidsUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/open`
}

/**
 * @summary Release a custodian's private key after the deadline; the second one opens the bids.
 */
export const openBids = async (id: IdProcurementProject,
    openBidsBody: OpenBids, options?: Parameters<typeof request>[1]): Promise<BidOpeningView> => {

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
return request<BidOpeningView>(getOpenBidsUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(openBidsBody)
  }
);}





export const getOpenBidsMutationKey = () => ['openBids'] as const;

export const getOpenBidsMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof openBids>>, TError,OpenBidsMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof openBids>>, TError,OpenBidsMutationVariables, TContext> => {

const mutationKey = getOpenBidsMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof openBids>>, OpenBidsMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  openBids(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type OpenBidsMutationResult = NonNullable<Awaited<ReturnType<typeof openBids>>>
    export type OpenBidsMutationBody = BodyType<OpenBids>
    export type OpenBidsMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type OpenBidsMutationVariables = {id: IdProcurementProject;data: BodyType<OpenBids>}

    /**
 * @summary Release a custodian's private key after the deadline; the second one opens the bids.
 */
export const useOpenBids = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof openBids>>, TError,OpenBidsMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof openBids>>,
        TError,
        OpenBidsMutationVariables,
        TContext
      > => {
      return useMutation(getOpenBidsMutationOptions(options), queryClient);
    }
