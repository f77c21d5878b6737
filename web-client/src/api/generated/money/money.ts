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
  CashReportView
} from '../model/cashReportView';

import type {
  ChargePage
} from '../model/chargePage';

import type {
  ChargeView
} from '../model/chargeView';

import type {
  DeleteSpaceTariffHeaders
} from '../model/deleteSpaceTariffHeaders';

import type {
  GetCashReportParams
} from '../model/getCashReportParams';

import type {
  GetSpacePriceParams
} from '../model/getSpacePriceParams';

import type {
  IdCharge
} from '../model/idCharge';

import type {
  IdFacility
} from '../model/idFacility';

import type {
  IdPayment
} from '../model/idPayment';

import type {
  IdSpace
} from '../model/idSpace';

import type {
  ListChargesParams
} from '../model/listChargesParams';

import type {
  PaymentView
} from '../model/paymentView';

import type {
  PriceView
} from '../model/priceView';

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
  PutSpaceTariffHeaders
} from '../model/putSpaceTariffHeaders';

import type {
  PutTariff
} from '../model/putTariff';

import type {
  ReceiptView
} from '../model/receiptView';

import type {
  RecordPayment
} from '../model/recordPayment';

import type {
  RecordPaymentHeaders
} from '../model/recordPaymentHeaders';

import type {
  RecordRefund
} from '../model/recordRefund';

import type {
  RecordRefundHeaders
} from '../model/recordRefundHeaders';

import type {
  RefundView
} from '../model/refundView';

import type {
  TariffView
} from '../model/tariffView';

import type {
  WaiveCharge
} from '../model/waiveCharge';

import type {
  WaiveChargeHeaders
} from '../model/waiveChargeHeaders';

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

export const getListChargesUrl = (params?: ListChargesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/charges?${stringifiedParams}` : `/api/v1/charges`
}

/**
 * @summary List charges: one's own, and for staff those of their venues, newest first.
 */
export const listCharges = async (params?: ListChargesParams, options?: Parameters<typeof request>[1]): Promise<ChargePage> => {

  return request<ChargePage>(getListChargesUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListChargesQueryKey = (params?: ListChargesParams,) => {
    return [
    `/api/v1/charges`, ...(params ? [params] : [])
    ] as const;
    }


export const getListChargesQueryOptions = <TData = Awaited<ReturnType<typeof listCharges>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListChargesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCharges>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListChargesQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listCharges>>> = ({ signal }) => listCharges(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listCharges>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListChargesQueryResult = NonNullable<Awaited<ReturnType<typeof listCharges>>>
export type ListChargesQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListCharges<TData = Awaited<ReturnType<typeof listCharges>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListChargesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCharges>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listCharges>>,
          TError,
          Awaited<ReturnType<typeof listCharges>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListCharges<TData = Awaited<ReturnType<typeof listCharges>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListChargesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCharges>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listCharges>>,
          TError,
          Awaited<ReturnType<typeof listCharges>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListCharges<TData = Awaited<ReturnType<typeof listCharges>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListChargesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCharges>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List charges: one's own, and for staff those of their venues, newest first.
 */

export function useListCharges<TData = Awaited<ReturnType<typeof listCharges>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListChargesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCharges>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListChargesQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetChargeUrl = (id: IdCharge,) => {




  return `/api/v1/charges/${id}`
}

/**
 * @summary One charge with its payments and refunds.
 */
export const getCharge = async (id: IdCharge, options?: Parameters<typeof request>[1]): Promise<ChargeView> => {

  return request<ChargeView>(getGetChargeUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetChargeQueryKey = (id: IdCharge,) => {
    return [
    `/api/v1/charges/${id}`
    ] as const;
    }


export const getGetChargeQueryOptions = <TData = Awaited<ReturnType<typeof getCharge>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdCharge, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCharge>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetChargeQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getCharge>>> = ({ signal }) => getCharge(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getCharge>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetChargeQueryResult = NonNullable<Awaited<ReturnType<typeof getCharge>>>
export type GetChargeQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetCharge<TData = Awaited<ReturnType<typeof getCharge>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdCharge, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCharge>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCharge>>,
          TError,
          Awaited<ReturnType<typeof getCharge>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCharge<TData = Awaited<ReturnType<typeof getCharge>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdCharge, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCharge>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCharge>>,
          TError,
          Awaited<ReturnType<typeof getCharge>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCharge<TData = Awaited<ReturnType<typeof getCharge>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdCharge, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCharge>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One charge with its payments and refunds.
 */

export function useGetCharge<TData = Awaited<ReturnType<typeof getCharge>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdCharge, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCharge>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetChargeQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getRecordPaymentUrl = (id: IdCharge,) => {




  return `/api/v1/charges/${id}/payments`
}

/**
 * @summary Record money taken at the counter: exactly what is due. A receipt is issued.
 */
export const recordPayment = async (id: IdCharge,
    recordPaymentBody: RecordPayment,
    headers?: RecordPaymentHeaders, options?: Parameters<typeof request>[1]): Promise<PaymentView> => {

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
return request<PaymentView>(getRecordPaymentUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(recordPaymentBody)
  }
);}





export const getRecordPaymentMutationKey = () => ['recordPayment'] as const;

export const getRecordPaymentMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordPayment>>, TError,RecordPaymentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof recordPayment>>, TError,RecordPaymentMutationVariables, TContext> => {

const mutationKey = getRecordPaymentMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof recordPayment>>, RecordPaymentMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  recordPayment(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RecordPaymentMutationResult = NonNullable<Awaited<ReturnType<typeof recordPayment>>>
    export type RecordPaymentMutationBody = BodyType<RecordPayment>
    export type RecordPaymentMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RecordPaymentMutationVariables = {id: IdCharge;data: BodyType<RecordPayment>;headers?: RecordPaymentHeaders}

    /**
 * @summary Record money taken at the counter: exactly what is due. A receipt is issued.
 */
export const useRecordPayment = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordPayment>>, TError,RecordPaymentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof recordPayment>>,
        TError,
        RecordPaymentMutationVariables,
        TContext
      > => {
      return useMutation(getRecordPaymentMutationOptions(options), queryClient);
    }
    export const getRecordRefundUrl = (id: IdCharge,) => {




  return `/api/v1/charges/${id}/refunds`
}

/**
 * @summary Record money given back; not by whoever took it.
 */
export const recordRefund = async (id: IdCharge,
    recordRefundBody: RecordRefund,
    headers?: RecordRefundHeaders, options?: Parameters<typeof request>[1]): Promise<RefundView> => {

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
return request<RefundView>(getRecordRefundUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(recordRefundBody)
  }
);}





export const getRecordRefundMutationKey = () => ['recordRefund'] as const;

export const getRecordRefundMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordRefund>>, TError,RecordRefundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof recordRefund>>, TError,RecordRefundMutationVariables, TContext> => {

const mutationKey = getRecordRefundMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof recordRefund>>, RecordRefundMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  recordRefund(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RecordRefundMutationResult = NonNullable<Awaited<ReturnType<typeof recordRefund>>>
    export type RecordRefundMutationBody = BodyType<RecordRefund>
    export type RecordRefundMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RecordRefundMutationVariables = {id: IdCharge;data: BodyType<RecordRefund>;headers?: RecordRefundHeaders}

    /**
 * @summary Record money given back; not by whoever took it.
 */
export const useRecordRefund = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordRefund>>, TError,RecordRefundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof recordRefund>>,
        TError,
        RecordRefundMutationVariables,
        TContext
      > => {
      return useMutation(getRecordRefundMutationOptions(options), queryClient);
    }
    export const getWaiveChargeUrl = (id: IdCharge,) => {




  return `/api/v1/charges/${id}/waive`
}

/**
 * @summary Do without what is due, for a reason.
 */
export const waiveCharge = async (id: IdCharge,
    waiveChargeBody: WaiveCharge,
    headers?: WaiveChargeHeaders, options?: Parameters<typeof request>[1]): Promise<ChargeView> => {

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
return request<ChargeView>(getWaiveChargeUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(waiveChargeBody)
  }
);}





export const getWaiveChargeMutationKey = () => ['waiveCharge'] as const;

export const getWaiveChargeMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof waiveCharge>>, TError,WaiveChargeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof waiveCharge>>, TError,WaiveChargeMutationVariables, TContext> => {

const mutationKey = getWaiveChargeMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof waiveCharge>>, WaiveChargeMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  waiveCharge(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type WaiveChargeMutationResult = NonNullable<Awaited<ReturnType<typeof waiveCharge>>>
    export type WaiveChargeMutationBody = BodyType<WaiveCharge>
    export type WaiveChargeMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type WaiveChargeMutationVariables = {id: IdCharge;data: BodyType<WaiveCharge>;headers?: WaiveChargeHeaders}

    /**
 * @summary Do without what is due, for a reason.
 */
export const useWaiveCharge = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof waiveCharge>>, TError,WaiveChargeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof waiveCharge>>,
        TError,
        WaiveChargeMutationVariables,
        TContext
      > => {
      return useMutation(getWaiveChargeMutationOptions(options), queryClient);
    }
    export const getGetCashReportUrl = (id: IdFacility,
    params?: GetCashReportParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/facilities/${id}/cash-report?${stringifiedParams}` : `/api/v1/facilities/${id}/cash-report`
}

/**
 * @summary What a venue took and gave on a day, by method.
 */
export const getCashReport = async (id: IdFacility,
    params?: GetCashReportParams, options?: Parameters<typeof request>[1]): Promise<CashReportView> => {

  return request<CashReportView>(getGetCashReportUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetCashReportQueryKey = (id: IdFacility,
    params?: GetCashReportParams,) => {
    return [
    `/api/v1/facilities/${id}/cash-report`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetCashReportQueryOptions = <TData = Awaited<ReturnType<typeof getCashReport>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdFacility,
    params?: GetCashReportParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCashReport>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetCashReportQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getCashReport>>> = ({ signal }) => getCashReport(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getCashReport>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetCashReportQueryResult = NonNullable<Awaited<ReturnType<typeof getCashReport>>>
export type GetCashReportQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetCashReport<TData = Awaited<ReturnType<typeof getCashReport>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFacility,
    params: undefined |  GetCashReportParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCashReport>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCashReport>>,
          TError,
          Awaited<ReturnType<typeof getCashReport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCashReport<TData = Awaited<ReturnType<typeof getCashReport>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFacility,
    params?: GetCashReportParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCashReport>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCashReport>>,
          TError,
          Awaited<ReturnType<typeof getCashReport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCashReport<TData = Awaited<ReturnType<typeof getCashReport>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFacility,
    params?: GetCashReportParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCashReport>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What a venue took and gave on a day, by method.
 */

export function useGetCashReport<TData = Awaited<ReturnType<typeof getCashReport>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFacility,
    params?: GetCashReportParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCashReport>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetCashReportQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetReceiptUrl = (id: IdPayment,) => {




  return `/api/v1/receipts/${id}`
}

/**
 * @summary One receipt, in figures and in Chinese capitals.
 */
export const getReceipt = async (id: IdPayment, options?: Parameters<typeof request>[1]): Promise<ReceiptView> => {

  return request<ReceiptView>(getGetReceiptUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetReceiptQueryKey = (id: IdPayment,) => {
    return [
    `/api/v1/receipts/${id}`
    ] as const;
    }


export const getGetReceiptQueryOptions = <TData = Awaited<ReturnType<typeof getReceipt>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdPayment, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getReceipt>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetReceiptQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getReceipt>>> = ({ signal }) => getReceipt(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getReceipt>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetReceiptQueryResult = NonNullable<Awaited<ReturnType<typeof getReceipt>>>
export type GetReceiptQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetReceipt<TData = Awaited<ReturnType<typeof getReceipt>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdPayment, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getReceipt>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getReceipt>>,
          TError,
          Awaited<ReturnType<typeof getReceipt>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetReceipt<TData = Awaited<ReturnType<typeof getReceipt>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdPayment, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getReceipt>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getReceipt>>,
          TError,
          Awaited<ReturnType<typeof getReceipt>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetReceipt<TData = Awaited<ReturnType<typeof getReceipt>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdPayment, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getReceipt>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One receipt, in figures and in Chinese capitals.
 */

export function useGetReceipt<TData = Awaited<ReturnType<typeof getReceipt>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdPayment, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getReceipt>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetReceiptQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetSpacePriceUrl = (id: IdSpace,
    params: GetSpacePriceParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/spaces/${id}/price?${stringifiedParams}` : `/api/v1/spaces/${id}/price`
}

/**
 * @summary What a visit of a space would cost.
 */
export const getSpacePrice = async (id: IdSpace,
    params: GetSpacePriceParams, options?: Parameters<typeof request>[1]): Promise<PriceView> => {

  return request<PriceView>(getGetSpacePriceUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetSpacePriceQueryKey = (id: IdSpace,
    params?: GetSpacePriceParams,) => {
    return [
    `/api/v1/spaces/${id}/price`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetSpacePriceQueryOptions = <TData = Awaited<ReturnType<typeof getSpacePrice>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdSpace,
    params: GetSpacePriceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpacePrice>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetSpacePriceQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getSpacePrice>>> = ({ signal }) => getSpacePrice(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getSpacePrice>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetSpacePriceQueryResult = NonNullable<Awaited<ReturnType<typeof getSpacePrice>>>
export type GetSpacePriceQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetSpacePrice<TData = Awaited<ReturnType<typeof getSpacePrice>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace,
    params: GetSpacePriceParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpacePrice>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSpacePrice>>,
          TError,
          Awaited<ReturnType<typeof getSpacePrice>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSpacePrice<TData = Awaited<ReturnType<typeof getSpacePrice>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace,
    params: GetSpacePriceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpacePrice>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSpacePrice>>,
          TError,
          Awaited<ReturnType<typeof getSpacePrice>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSpacePrice<TData = Awaited<ReturnType<typeof getSpacePrice>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace,
    params: GetSpacePriceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpacePrice>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What a visit of a space would cost.
 */

export function useGetSpacePrice<TData = Awaited<ReturnType<typeof getSpacePrice>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace,
    params: GetSpacePriceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpacePrice>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetSpacePriceQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetSpaceTariffUrl = (id: IdSpace,) => {




  return `/api/v1/spaces/${id}/tariff`
}

/**
 * @summary What a space costs; 404 where it has no tariff: it is free.
 */
export const getSpaceTariff = async (id: IdSpace, options?: Parameters<typeof request>[1]): Promise<TariffView> => {

  return request<TariffView>(getGetSpaceTariffUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetSpaceTariffQueryKey = (id: IdSpace,) => {
    return [
    `/api/v1/spaces/${id}/tariff`
    ] as const;
    }


export const getGetSpaceTariffQueryOptions = <TData = Awaited<ReturnType<typeof getSpaceTariff>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdSpace, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpaceTariff>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetSpaceTariffQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getSpaceTariff>>> = ({ signal }) => getSpaceTariff(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getSpaceTariff>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetSpaceTariffQueryResult = NonNullable<Awaited<ReturnType<typeof getSpaceTariff>>>
export type GetSpaceTariffQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetSpaceTariff<TData = Awaited<ReturnType<typeof getSpaceTariff>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpaceTariff>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSpaceTariff>>,
          TError,
          Awaited<ReturnType<typeof getSpaceTariff>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSpaceTariff<TData = Awaited<ReturnType<typeof getSpaceTariff>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpaceTariff>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSpaceTariff>>,
          TError,
          Awaited<ReturnType<typeof getSpaceTariff>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSpaceTariff<TData = Awaited<ReturnType<typeof getSpaceTariff>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpaceTariff>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What a space costs; 404 where it has no tariff: it is free.
 */

export function useGetSpaceTariff<TData = Awaited<ReturnType<typeof getSpaceTariff>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSpace, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSpaceTariff>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetSpaceTariffQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPutSpaceTariffUrl = (id: IdSpace,) => {




  return `/api/v1/spaces/${id}/tariff`
}

/**
 * @summary Set what a space costs. What was booked keeps its price.
 */
export const putSpaceTariff = async (id: IdSpace,
    putTariff: PutTariff,
    headers?: PutSpaceTariffHeaders, options?: Parameters<typeof request>[1]): Promise<TariffView> => {

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
return request<TariffView>(getPutSpaceTariffUrl(id),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(putTariff)
  }
);}





export const getPutSpaceTariffMutationKey = () => ['putSpaceTariff'] as const;

export const getPutSpaceTariffMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof putSpaceTariff>>, TError,PutSpaceTariffMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof putSpaceTariff>>, TError,PutSpaceTariffMutationVariables, TContext> => {

const mutationKey = getPutSpaceTariffMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof putSpaceTariff>>, PutSpaceTariffMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  putSpaceTariff(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PutSpaceTariffMutationResult = NonNullable<Awaited<ReturnType<typeof putSpaceTariff>>>
    export type PutSpaceTariffMutationBody = BodyType<PutTariff>
    export type PutSpaceTariffMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type PutSpaceTariffMutationVariables = {id: IdSpace;data: BodyType<PutTariff>;headers?: PutSpaceTariffHeaders}

    /**
 * @summary Set what a space costs. What was booked keeps its price.
 */
export const usePutSpaceTariff = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof putSpaceTariff>>, TError,PutSpaceTariffMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof putSpaceTariff>>,
        TError,
        PutSpaceTariffMutationVariables,
        TContext
      > => {
      return useMutation(getPutSpaceTariffMutationOptions(options), queryClient);
    }
    export const getDeleteSpaceTariffUrl = (id: IdSpace,) => {




  return `/api/v1/spaces/${id}/tariff`
}

/**
 * @summary Take a space's tariff away; it is free from then on.
 */
export const deleteSpaceTariff = async (id: IdSpace,
    headers: DeleteSpaceTariffHeaders, options?: Parameters<typeof request>[1]): Promise<void> => {

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
return request<void>(getDeleteSpaceTariffUrl(id),
  {
    ...options,
    method: 'DELETE',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getDeleteSpaceTariffMutationKey = () => ['deleteSpaceTariff'] as const;

export const getDeleteSpaceTariffMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteSpaceTariff>>, TError,DeleteSpaceTariffMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof deleteSpaceTariff>>, TError,DeleteSpaceTariffMutationVariables, TContext> => {

const mutationKey = getDeleteSpaceTariffMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof deleteSpaceTariff>>, DeleteSpaceTariffMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  deleteSpaceTariff(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DeleteSpaceTariffMutationResult = NonNullable<Awaited<ReturnType<typeof deleteSpaceTariff>>>

    export type DeleteSpaceTariffMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type DeleteSpaceTariffMutationVariables = {id: IdSpace;headers: DeleteSpaceTariffHeaders}

    /**
 * @summary Take a space's tariff away; it is free from then on.
 */
export const useDeleteSpaceTariff = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteSpaceTariff>>, TError,DeleteSpaceTariffMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof deleteSpaceTariff>>,
        TError,
        DeleteSpaceTariffMutationVariables,
        TContext
      > => {
      return useMutation(getDeleteSpaceTariffMutationOptions(options), queryClient);
    }
