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
  AdmitSupplierHeaders
} from '../model/admitSupplierHeaders';

import type {
  CreateCreditRecord
} from '../model/createCreditRecord';

import type {
  CreateCreditRecordHeaders
} from '../model/createCreditRecordHeaders';

import type {
  CreateSupplier
} from '../model/createSupplier';

import type {
  CreateSupplierBan
} from '../model/createSupplierBan';

import type {
  CreateSupplierBanHeaders
} from '../model/createSupplierBanHeaders';

import type {
  CreateSupplierHeaders
} from '../model/createSupplierHeaders';

import type {
  CreateSupportMeasure
} from '../model/createSupportMeasure';

import type {
  CreateSupportMeasureHeaders
} from '../model/createSupportMeasureHeaders';

import type {
  CreditRecordPage
} from '../model/creditRecordPage';

import type {
  CreditRecordView
} from '../model/creditRecordView';

import type {
  IdCreditRecord
} from '../model/idCreditRecord';

import type {
  IdSupplier
} from '../model/idSupplier';

import type {
  IdSupplierBan
} from '../model/idSupplierBan';

import type {
  IdSupportMeasure
} from '../model/idSupportMeasure';

import type {
  LiftSupplierBan
} from '../model/liftSupplierBan';

import type {
  LiftSupplierBanHeaders
} from '../model/liftSupplierBanHeaders';

import type {
  ListCreditRecordsParams
} from '../model/listCreditRecordsParams';

import type {
  ListSupplierBansParams
} from '../model/listSupplierBansParams';

import type {
  ListSuppliersParams
} from '../model/listSuppliersParams';

import type {
  ListSupportMeasuresParams
} from '../model/listSupportMeasuresParams';

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
  ReapplySupplierHeaders
} from '../model/reapplySupplierHeaders';

import type {
  RejectSupplierHeaders
} from '../model/rejectSupplierHeaders';

import type {
  SupplierBanPage
} from '../model/supplierBanPage';

import type {
  SupplierBanView
} from '../model/supplierBanView';

import type {
  SupplierPage
} from '../model/supplierPage';

import type {
  SupplierReason
} from '../model/supplierReason';

import type {
  SupplierView
} from '../model/supplierView';

import type {
  SupportMeasurePage
} from '../model/supportMeasurePage';

import type {
  SupportMeasureView
} from '../model/supportMeasureView';

import type {
  UpdateSupplier
} from '../model/updateSupplier';

import type {
  UpdateSupplierHeaders
} from '../model/updateSupplierHeaders';

import type {
  WithdrawSupplierHeaders
} from '../model/withdrawSupplierHeaders';

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

export const getListCreditRecordsUrl = (params?: ListCreditRecordsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/credit-records?${stringifiedParams}` : `/api/v1/credit-records`
}

/**
 * @summary List credit records of suppliers; everybody can read them.
 */
export const listCreditRecords = async (params?: ListCreditRecordsParams, options?: Parameters<typeof request>[1]): Promise<CreditRecordPage> => {

  return request<CreditRecordPage>(getListCreditRecordsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListCreditRecordsQueryKey = (params?: ListCreditRecordsParams,) => {
    return [
    `/api/v1/credit-records`, ...(params ? [params] : [])
    ] as const;
    }


export const getListCreditRecordsQueryOptions = <TData = Awaited<ReturnType<typeof listCreditRecords>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListCreditRecordsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCreditRecords>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListCreditRecordsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listCreditRecords>>> = ({ signal }) => listCreditRecords(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listCreditRecords>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListCreditRecordsQueryResult = NonNullable<Awaited<ReturnType<typeof listCreditRecords>>>
export type ListCreditRecordsQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListCreditRecords<TData = Awaited<ReturnType<typeof listCreditRecords>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListCreditRecordsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCreditRecords>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listCreditRecords>>,
          TError,
          Awaited<ReturnType<typeof listCreditRecords>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListCreditRecords<TData = Awaited<ReturnType<typeof listCreditRecords>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListCreditRecordsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCreditRecords>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listCreditRecords>>,
          TError,
          Awaited<ReturnType<typeof listCreditRecords>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListCreditRecords<TData = Awaited<ReturnType<typeof listCreditRecords>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListCreditRecordsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCreditRecords>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List credit records of suppliers; everybody can read them.
 */

export function useListCreditRecords<TData = Awaited<ReturnType<typeof listCreditRecords>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListCreditRecordsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listCreditRecords>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListCreditRecordsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateCreditRecordUrl = () => {




  return `/api/v1/credit-records`
}

/**
 * @summary Enter a credit record of a supplier.
 */
export const createCreditRecord = async (createCreditRecordBody: CreateCreditRecord,
    headers?: CreateCreditRecordHeaders, options?: Parameters<typeof request>[1]): Promise<CreditRecordView> => {

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
return request<CreditRecordView>(getCreateCreditRecordUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createCreditRecordBody)
  }
);}





export const getCreateCreditRecordMutationKey = () => ['createCreditRecord'] as const;

export const getCreateCreditRecordMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createCreditRecord>>, TError,CreateCreditRecordMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createCreditRecord>>, TError,CreateCreditRecordMutationVariables, TContext> => {

const mutationKey = getCreateCreditRecordMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createCreditRecord>>, CreateCreditRecordMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createCreditRecord(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateCreditRecordMutationResult = NonNullable<Awaited<ReturnType<typeof createCreditRecord>>>
    export type CreateCreditRecordMutationBody = BodyType<CreateCreditRecord>
    export type CreateCreditRecordMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateCreditRecordMutationVariables = {data: BodyType<CreateCreditRecord>;headers?: CreateCreditRecordHeaders}

    /**
 * @summary Enter a credit record of a supplier.
 */
export const useCreateCreditRecord = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createCreditRecord>>, TError,CreateCreditRecordMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createCreditRecord>>,
        TError,
        CreateCreditRecordMutationVariables,
        TContext
      > => {
      return useMutation(getCreateCreditRecordMutationOptions(options), queryClient);
    }
    export const getGetCreditRecordUrl = (id: IdCreditRecord,) => {




  return `/api/v1/credit-records/${id}`
}

/**
 * @summary One credit record.
 */
export const getCreditRecord = async (id: IdCreditRecord, options?: Parameters<typeof request>[1]): Promise<CreditRecordView> => {

  return request<CreditRecordView>(getGetCreditRecordUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetCreditRecordQueryKey = (id: IdCreditRecord,) => {
    return [
    `/api/v1/credit-records/${id}`
    ] as const;
    }


export const getGetCreditRecordQueryOptions = <TData = Awaited<ReturnType<typeof getCreditRecord>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdCreditRecord, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCreditRecord>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetCreditRecordQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getCreditRecord>>> = ({ signal }) => getCreditRecord(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getCreditRecord>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetCreditRecordQueryResult = NonNullable<Awaited<ReturnType<typeof getCreditRecord>>>
export type GetCreditRecordQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetCreditRecord<TData = Awaited<ReturnType<typeof getCreditRecord>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdCreditRecord, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCreditRecord>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCreditRecord>>,
          TError,
          Awaited<ReturnType<typeof getCreditRecord>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCreditRecord<TData = Awaited<ReturnType<typeof getCreditRecord>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdCreditRecord, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCreditRecord>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getCreditRecord>>,
          TError,
          Awaited<ReturnType<typeof getCreditRecord>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetCreditRecord<TData = Awaited<ReturnType<typeof getCreditRecord>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdCreditRecord, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCreditRecord>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One credit record.
 */

export function useGetCreditRecord<TData = Awaited<ReturnType<typeof getCreditRecord>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdCreditRecord, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getCreditRecord>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetCreditRecordQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListSupplierBansUrl = (params?: ListSupplierBansParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/supplier-bans?${stringifiedParams}` : `/api/v1/supplier-bans`
}

/**
 * @summary List bans of suppliers; everybody can read them.
 */
export const listSupplierBans = async (params?: ListSupplierBansParams, options?: Parameters<typeof request>[1]): Promise<SupplierBanPage> => {

  return request<SupplierBanPage>(getListSupplierBansUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListSupplierBansQueryKey = (params?: ListSupplierBansParams,) => {
    return [
    `/api/v1/supplier-bans`, ...(params ? [params] : [])
    ] as const;
    }


export const getListSupplierBansQueryOptions = <TData = Awaited<ReturnType<typeof listSupplierBans>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListSupplierBansParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSupplierBans>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListSupplierBansQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listSupplierBans>>> = ({ signal }) => listSupplierBans(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listSupplierBans>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListSupplierBansQueryResult = NonNullable<Awaited<ReturnType<typeof listSupplierBans>>>
export type ListSupplierBansQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListSupplierBans<TData = Awaited<ReturnType<typeof listSupplierBans>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListSupplierBansParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSupplierBans>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSupplierBans>>,
          TError,
          Awaited<ReturnType<typeof listSupplierBans>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSupplierBans<TData = Awaited<ReturnType<typeof listSupplierBans>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListSupplierBansParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSupplierBans>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSupplierBans>>,
          TError,
          Awaited<ReturnType<typeof listSupplierBans>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSupplierBans<TData = Awaited<ReturnType<typeof listSupplierBans>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListSupplierBansParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSupplierBans>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List bans of suppliers; everybody can read them.
 */

export function useListSupplierBans<TData = Awaited<ReturnType<typeof listSupplierBans>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListSupplierBansParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSupplierBans>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListSupplierBansQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateSupplierBanUrl = () => {




  return `/api/v1/supplier-bans`
}

/**
 * @summary Ban a supplier for one to three years.
 */
export const createSupplierBan = async (createSupplierBanBody: CreateSupplierBan,
    headers?: CreateSupplierBanHeaders, options?: Parameters<typeof request>[1]): Promise<SupplierBanView> => {

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
return request<SupplierBanView>(getCreateSupplierBanUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createSupplierBanBody)
  }
);}





export const getCreateSupplierBanMutationKey = () => ['createSupplierBan'] as const;

export const getCreateSupplierBanMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createSupplierBan>>, TError,CreateSupplierBanMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createSupplierBan>>, TError,CreateSupplierBanMutationVariables, TContext> => {

const mutationKey = getCreateSupplierBanMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createSupplierBan>>, CreateSupplierBanMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createSupplierBan(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateSupplierBanMutationResult = NonNullable<Awaited<ReturnType<typeof createSupplierBan>>>
    export type CreateSupplierBanMutationBody = BodyType<CreateSupplierBan>
    export type CreateSupplierBanMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateSupplierBanMutationVariables = {data: BodyType<CreateSupplierBan>;headers?: CreateSupplierBanHeaders}

    /**
 * @summary Ban a supplier for one to three years.
 */
export const useCreateSupplierBan = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createSupplierBan>>, TError,CreateSupplierBanMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createSupplierBan>>,
        TError,
        CreateSupplierBanMutationVariables,
        TContext
      > => {
      return useMutation(getCreateSupplierBanMutationOptions(options), queryClient);
    }
    export const getGetSupplierBanUrl = (id: IdSupplierBan,) => {




  return `/api/v1/supplier-bans/${id}`
}

/**
 * @summary One ban.
 */
export const getSupplierBan = async (id: IdSupplierBan, options?: Parameters<typeof request>[1]): Promise<SupplierBanView> => {

  return request<SupplierBanView>(getGetSupplierBanUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetSupplierBanQueryKey = (id: IdSupplierBan,) => {
    return [
    `/api/v1/supplier-bans/${id}`
    ] as const;
    }


export const getGetSupplierBanQueryOptions = <TData = Awaited<ReturnType<typeof getSupplierBan>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdSupplierBan, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSupplierBan>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetSupplierBanQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getSupplierBan>>> = ({ signal }) => getSupplierBan(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getSupplierBan>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetSupplierBanQueryResult = NonNullable<Awaited<ReturnType<typeof getSupplierBan>>>
export type GetSupplierBanQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetSupplierBan<TData = Awaited<ReturnType<typeof getSupplierBan>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSupplierBan, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSupplierBan>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSupplierBan>>,
          TError,
          Awaited<ReturnType<typeof getSupplierBan>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSupplierBan<TData = Awaited<ReturnType<typeof getSupplierBan>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSupplierBan, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSupplierBan>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSupplierBan>>,
          TError,
          Awaited<ReturnType<typeof getSupplierBan>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSupplierBan<TData = Awaited<ReturnType<typeof getSupplierBan>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSupplierBan, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSupplierBan>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One ban.
 */

export function useGetSupplierBan<TData = Awaited<ReturnType<typeof getSupplierBan>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSupplierBan, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSupplierBan>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetSupplierBanQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getLiftSupplierBanUrl = (id: IdSupplierBan,) => {




  return `/api/v1/supplier-bans/${id}/lift`
}

/**
 * @summary Lift a ban that is not over.
 */
export const liftSupplierBan = async (id: IdSupplierBan,
    liftSupplierBanBody: LiftSupplierBan,
    headers?: LiftSupplierBanHeaders, options?: Parameters<typeof request>[1]): Promise<SupplierBanView> => {

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
return request<SupplierBanView>(getLiftSupplierBanUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(liftSupplierBanBody)
  }
);}





export const getLiftSupplierBanMutationKey = () => ['liftSupplierBan'] as const;

export const getLiftSupplierBanMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof liftSupplierBan>>, TError,LiftSupplierBanMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof liftSupplierBan>>, TError,LiftSupplierBanMutationVariables, TContext> => {

const mutationKey = getLiftSupplierBanMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof liftSupplierBan>>, LiftSupplierBanMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  liftSupplierBan(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type LiftSupplierBanMutationResult = NonNullable<Awaited<ReturnType<typeof liftSupplierBan>>>
    export type LiftSupplierBanMutationBody = BodyType<LiftSupplierBan>
    export type LiftSupplierBanMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type LiftSupplierBanMutationVariables = {id: IdSupplierBan;data: BodyType<LiftSupplierBan>;headers?: LiftSupplierBanHeaders}

    /**
 * @summary Lift a ban that is not over.
 */
export const useLiftSupplierBan = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof liftSupplierBan>>, TError,LiftSupplierBanMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof liftSupplierBan>>,
        TError,
        LiftSupplierBanMutationVariables,
        TContext
      > => {
      return useMutation(getLiftSupplierBanMutationOptions(options), queryClient);
    }
    export const getListSuppliersUrl = (params?: ListSuppliersParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/suppliers?${stringifiedParams}` : `/api/v1/suppliers`
}

/**
 * @summary List suppliers; the public sees who is admitted.
 */
export const listSuppliers = async (params?: ListSuppliersParams, options?: Parameters<typeof request>[1]): Promise<SupplierPage> => {

  return request<SupplierPage>(getListSuppliersUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListSuppliersQueryKey = (params?: ListSuppliersParams,) => {
    return [
    `/api/v1/suppliers`, ...(params ? [params] : [])
    ] as const;
    }


export const getListSuppliersQueryOptions = <TData = Awaited<ReturnType<typeof listSuppliers>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListSuppliersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSuppliers>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListSuppliersQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listSuppliers>>> = ({ signal }) => listSuppliers(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listSuppliers>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListSuppliersQueryResult = NonNullable<Awaited<ReturnType<typeof listSuppliers>>>
export type ListSuppliersQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListSuppliers<TData = Awaited<ReturnType<typeof listSuppliers>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListSuppliersParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSuppliers>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSuppliers>>,
          TError,
          Awaited<ReturnType<typeof listSuppliers>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSuppliers<TData = Awaited<ReturnType<typeof listSuppliers>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListSuppliersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSuppliers>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSuppliers>>,
          TError,
          Awaited<ReturnType<typeof listSuppliers>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSuppliers<TData = Awaited<ReturnType<typeof listSuppliers>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListSuppliersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSuppliers>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List suppliers; the public sees who is admitted.
 */

export function useListSuppliers<TData = Awaited<ReturnType<typeof listSuppliers>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListSuppliersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSuppliers>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListSuppliersQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateSupplierUrl = () => {




  return `/api/v1/suppliers`
}

/**
 * @summary Register a supplier: oneself, or as an official another.
 */
export const createSupplier = async (createSupplierBody: CreateSupplier,
    headers?: CreateSupplierHeaders, options?: Parameters<typeof request>[1]): Promise<SupplierView> => {

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
return request<SupplierView>(getCreateSupplierUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createSupplierBody)
  }
);}





export const getCreateSupplierMutationKey = () => ['createSupplier'] as const;

export const getCreateSupplierMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createSupplier>>, TError,CreateSupplierMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createSupplier>>, TError,CreateSupplierMutationVariables, TContext> => {

const mutationKey = getCreateSupplierMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createSupplier>>, CreateSupplierMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createSupplier(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateSupplierMutationResult = NonNullable<Awaited<ReturnType<typeof createSupplier>>>
    export type CreateSupplierMutationBody = BodyType<CreateSupplier>
    export type CreateSupplierMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateSupplierMutationVariables = {data: BodyType<CreateSupplier>;headers?: CreateSupplierHeaders}

    /**
 * @summary Register a supplier: oneself, or as an official another.
 */
export const useCreateSupplier = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createSupplier>>, TError,CreateSupplierMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createSupplier>>,
        TError,
        CreateSupplierMutationVariables,
        TContext
      > => {
      return useMutation(getCreateSupplierMutationOptions(options), queryClient);
    }
    export const getGetSupplierUrl = (id: IdSupplier,) => {




  return `/api/v1/suppliers/${id}`
}

/**
 * @summary One supplier.
 */
export const getSupplier = async (id: IdSupplier, options?: Parameters<typeof request>[1]): Promise<SupplierView> => {

  return request<SupplierView>(getGetSupplierUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetSupplierQueryKey = (id: IdSupplier,) => {
    return [
    `/api/v1/suppliers/${id}`
    ] as const;
    }


export const getGetSupplierQueryOptions = <TData = Awaited<ReturnType<typeof getSupplier>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdSupplier, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSupplier>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetSupplierQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getSupplier>>> = ({ signal }) => getSupplier(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getSupplier>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetSupplierQueryResult = NonNullable<Awaited<ReturnType<typeof getSupplier>>>
export type GetSupplierQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetSupplier<TData = Awaited<ReturnType<typeof getSupplier>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSupplier, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSupplier>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSupplier>>,
          TError,
          Awaited<ReturnType<typeof getSupplier>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSupplier<TData = Awaited<ReturnType<typeof getSupplier>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSupplier, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSupplier>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSupplier>>,
          TError,
          Awaited<ReturnType<typeof getSupplier>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSupplier<TData = Awaited<ReturnType<typeof getSupplier>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSupplier, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSupplier>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One supplier.
 */

export function useGetSupplier<TData = Awaited<ReturnType<typeof getSupplier>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSupplier, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSupplier>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetSupplierQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUpdateSupplierUrl = (id: IdSupplier,) => {




  return `/api/v1/suppliers/${id}`
}

/**
 * @summary Change what a supplier says of itself.
 */
export const updateSupplier = async (id: IdSupplier,
    updateSupplierBody: UpdateSupplier,
    headers: UpdateSupplierHeaders, options?: Parameters<typeof request>[1]): Promise<SupplierView> => {

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
return request<SupplierView>(getUpdateSupplierUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(updateSupplierBody)
  }
);}





export const getUpdateSupplierMutationKey = () => ['updateSupplier'] as const;

export const getUpdateSupplierMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateSupplier>>, TError,UpdateSupplierMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof updateSupplier>>, TError,UpdateSupplierMutationVariables, TContext> => {

const mutationKey = getUpdateSupplierMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateSupplier>>, UpdateSupplierMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  updateSupplier(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateSupplierMutationResult = NonNullable<Awaited<ReturnType<typeof updateSupplier>>>
    export type UpdateSupplierMutationBody = BodyType<UpdateSupplier>
    export type UpdateSupplierMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type UpdateSupplierMutationVariables = {id: IdSupplier;data: BodyType<UpdateSupplier>;headers: UpdateSupplierHeaders}

    /**
 * @summary Change what a supplier says of itself.
 */
export const useUpdateSupplier = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateSupplier>>, TError,UpdateSupplierMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateSupplier>>,
        TError,
        UpdateSupplierMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateSupplierMutationOptions(options), queryClient);
    }
    export const getAdmitSupplierUrl = (id: IdSupplier,) => {




  return `/api/v1/suppliers/${id}/admit`
}

/**
 * @summary Admit a supplier to the registry; who registered it acts for it from now on.
 */
export const admitSupplier = async (id: IdSupplier,
    headers?: AdmitSupplierHeaders, options?: Parameters<typeof request>[1]): Promise<SupplierView> => {

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
return request<SupplierView>(getAdmitSupplierUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getAdmitSupplierMutationKey = () => ['admitSupplier'] as const;

export const getAdmitSupplierMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof admitSupplier>>, TError,AdmitSupplierMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof admitSupplier>>, TError,AdmitSupplierMutationVariables, TContext> => {

const mutationKey = getAdmitSupplierMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof admitSupplier>>, AdmitSupplierMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  admitSupplier(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AdmitSupplierMutationResult = NonNullable<Awaited<ReturnType<typeof admitSupplier>>>

    export type AdmitSupplierMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type AdmitSupplierMutationVariables = {id: IdSupplier;headers?: AdmitSupplierHeaders}

    /**
 * @summary Admit a supplier to the registry; who registered it acts for it from now on.
 */
export const useAdmitSupplier = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof admitSupplier>>, TError,AdmitSupplierMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof admitSupplier>>,
        TError,
        AdmitSupplierMutationVariables,
        TContext
      > => {
      return useMutation(getAdmitSupplierMutationOptions(options), queryClient);
    }
    export const getReapplySupplierUrl = (id: IdSupplier,) => {




  return `/api/v1/suppliers/${id}/reapply`
}

/**
 * @summary Ask again to be admitted.
 */
export const reapplySupplier = async (id: IdSupplier,
    headers?: ReapplySupplierHeaders, options?: Parameters<typeof request>[1]): Promise<SupplierView> => {

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
return request<SupplierView>(getReapplySupplierUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getReapplySupplierMutationKey = () => ['reapplySupplier'] as const;

export const getReapplySupplierMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof reapplySupplier>>, TError,ReapplySupplierMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof reapplySupplier>>, TError,ReapplySupplierMutationVariables, TContext> => {

const mutationKey = getReapplySupplierMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof reapplySupplier>>, ReapplySupplierMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  reapplySupplier(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ReapplySupplierMutationResult = NonNullable<Awaited<ReturnType<typeof reapplySupplier>>>

    export type ReapplySupplierMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type ReapplySupplierMutationVariables = {id: IdSupplier;headers?: ReapplySupplierHeaders}

    /**
 * @summary Ask again to be admitted.
 */
export const useReapplySupplier = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof reapplySupplier>>, TError,ReapplySupplierMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof reapplySupplier>>,
        TError,
        ReapplySupplierMutationVariables,
        TContext
      > => {
      return useMutation(getReapplySupplierMutationOptions(options), queryClient);
    }
    export const getRejectSupplierUrl = (id: IdSupplier,) => {




  return `/api/v1/suppliers/${id}/reject`
}

/**
 * @summary Refuse to admit a supplier.
 */
export const rejectSupplier = async (id: IdSupplier,
    supplierReason: SupplierReason,
    headers?: RejectSupplierHeaders, options?: Parameters<typeof request>[1]): Promise<SupplierView> => {

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
return request<SupplierView>(getRejectSupplierUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(supplierReason)
  }
);}





export const getRejectSupplierMutationKey = () => ['rejectSupplier'] as const;

export const getRejectSupplierMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rejectSupplier>>, TError,RejectSupplierMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof rejectSupplier>>, TError,RejectSupplierMutationVariables, TContext> => {

const mutationKey = getRejectSupplierMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof rejectSupplier>>, RejectSupplierMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  rejectSupplier(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RejectSupplierMutationResult = NonNullable<Awaited<ReturnType<typeof rejectSupplier>>>
    export type RejectSupplierMutationBody = BodyType<SupplierReason>
    export type RejectSupplierMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RejectSupplierMutationVariables = {id: IdSupplier;data: BodyType<SupplierReason>;headers?: RejectSupplierHeaders}

    /**
 * @summary Refuse to admit a supplier.
 */
export const useRejectSupplier = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rejectSupplier>>, TError,RejectSupplierMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof rejectSupplier>>,
        TError,
        RejectSupplierMutationVariables,
        TContext
      > => {
      return useMutation(getRejectSupplierMutationOptions(options), queryClient);
    }
    export const getWithdrawSupplierUrl = (id: IdSupplier,) => {




  return `/api/v1/suppliers/${id}/withdraw`
}

/**
 * @summary Take a supplier out of the registry.
 */
export const withdrawSupplier = async (id: IdSupplier,
    supplierReason: SupplierReason,
    headers?: WithdrawSupplierHeaders, options?: Parameters<typeof request>[1]): Promise<SupplierView> => {

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
return request<SupplierView>(getWithdrawSupplierUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(supplierReason)
  }
);}





export const getWithdrawSupplierMutationKey = () => ['withdrawSupplier'] as const;

export const getWithdrawSupplierMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawSupplier>>, TError,WithdrawSupplierMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof withdrawSupplier>>, TError,WithdrawSupplierMutationVariables, TContext> => {

const mutationKey = getWithdrawSupplierMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof withdrawSupplier>>, WithdrawSupplierMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  withdrawSupplier(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type WithdrawSupplierMutationResult = NonNullable<Awaited<ReturnType<typeof withdrawSupplier>>>
    export type WithdrawSupplierMutationBody = BodyType<SupplierReason>
    export type WithdrawSupplierMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type WithdrawSupplierMutationVariables = {id: IdSupplier;data: BodyType<SupplierReason>;headers?: WithdrawSupplierHeaders}

    /**
 * @summary Take a supplier out of the registry.
 */
export const useWithdrawSupplier = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawSupplier>>, TError,WithdrawSupplierMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof withdrawSupplier>>,
        TError,
        WithdrawSupplierMutationVariables,
        TContext
      > => {
      return useMutation(getWithdrawSupplierMutationOptions(options), queryClient);
    }
    export const getListSupportMeasuresUrl = (params?: ListSupportMeasuresParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/support-measures?${stringifiedParams}` : `/api/v1/support-measures`
}

/**
 * @summary List support measures; everybody can read them.
 */
export const listSupportMeasures = async (params?: ListSupportMeasuresParams, options?: Parameters<typeof request>[1]): Promise<SupportMeasurePage> => {

  return request<SupportMeasurePage>(getListSupportMeasuresUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListSupportMeasuresQueryKey = (params?: ListSupportMeasuresParams,) => {
    return [
    `/api/v1/support-measures`, ...(params ? [params] : [])
    ] as const;
    }


export const getListSupportMeasuresQueryOptions = <TData = Awaited<ReturnType<typeof listSupportMeasures>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListSupportMeasuresParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSupportMeasures>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListSupportMeasuresQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listSupportMeasures>>> = ({ signal }) => listSupportMeasures(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listSupportMeasures>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListSupportMeasuresQueryResult = NonNullable<Awaited<ReturnType<typeof listSupportMeasures>>>
export type ListSupportMeasuresQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListSupportMeasures<TData = Awaited<ReturnType<typeof listSupportMeasures>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListSupportMeasuresParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSupportMeasures>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSupportMeasures>>,
          TError,
          Awaited<ReturnType<typeof listSupportMeasures>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSupportMeasures<TData = Awaited<ReturnType<typeof listSupportMeasures>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListSupportMeasuresParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSupportMeasures>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSupportMeasures>>,
          TError,
          Awaited<ReturnType<typeof listSupportMeasures>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSupportMeasures<TData = Awaited<ReturnType<typeof listSupportMeasures>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListSupportMeasuresParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSupportMeasures>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List support measures; everybody can read them.
 */

export function useListSupportMeasures<TData = Awaited<ReturnType<typeof listSupportMeasures>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListSupportMeasuresParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSupportMeasures>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListSupportMeasuresQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateSupportMeasureUrl = () => {




  return `/api/v1/support-measures`
}

/**
 * @summary Enter a support measure of a region.
 */
export const createSupportMeasure = async (createSupportMeasureBody: CreateSupportMeasure,
    headers?: CreateSupportMeasureHeaders, options?: Parameters<typeof request>[1]): Promise<SupportMeasureView> => {

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
return request<SupportMeasureView>(getCreateSupportMeasureUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createSupportMeasureBody)
  }
);}





export const getCreateSupportMeasureMutationKey = () => ['createSupportMeasure'] as const;

export const getCreateSupportMeasureMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createSupportMeasure>>, TError,CreateSupportMeasureMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createSupportMeasure>>, TError,CreateSupportMeasureMutationVariables, TContext> => {

const mutationKey = getCreateSupportMeasureMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createSupportMeasure>>, CreateSupportMeasureMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createSupportMeasure(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateSupportMeasureMutationResult = NonNullable<Awaited<ReturnType<typeof createSupportMeasure>>>
    export type CreateSupportMeasureMutationBody = BodyType<CreateSupportMeasure>
    export type CreateSupportMeasureMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateSupportMeasureMutationVariables = {data: BodyType<CreateSupportMeasure>;headers?: CreateSupportMeasureHeaders}

    /**
 * @summary Enter a support measure of a region.
 */
export const useCreateSupportMeasure = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createSupportMeasure>>, TError,CreateSupportMeasureMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createSupportMeasure>>,
        TError,
        CreateSupportMeasureMutationVariables,
        TContext
      > => {
      return useMutation(getCreateSupportMeasureMutationOptions(options), queryClient);
    }
    export const getGetSupportMeasureUrl = (id: IdSupportMeasure,) => {




  return `/api/v1/support-measures/${id}`
}

/**
 * @summary One support measure.
 */
export const getSupportMeasure = async (id: IdSupportMeasure, options?: Parameters<typeof request>[1]): Promise<SupportMeasureView> => {

  return request<SupportMeasureView>(getGetSupportMeasureUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetSupportMeasureQueryKey = (id: IdSupportMeasure,) => {
    return [
    `/api/v1/support-measures/${id}`
    ] as const;
    }


export const getGetSupportMeasureQueryOptions = <TData = Awaited<ReturnType<typeof getSupportMeasure>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdSupportMeasure, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSupportMeasure>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetSupportMeasureQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getSupportMeasure>>> = ({ signal }) => getSupportMeasure(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getSupportMeasure>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetSupportMeasureQueryResult = NonNullable<Awaited<ReturnType<typeof getSupportMeasure>>>
export type GetSupportMeasureQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetSupportMeasure<TData = Awaited<ReturnType<typeof getSupportMeasure>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSupportMeasure, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSupportMeasure>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSupportMeasure>>,
          TError,
          Awaited<ReturnType<typeof getSupportMeasure>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSupportMeasure<TData = Awaited<ReturnType<typeof getSupportMeasure>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSupportMeasure, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSupportMeasure>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSupportMeasure>>,
          TError,
          Awaited<ReturnType<typeof getSupportMeasure>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSupportMeasure<TData = Awaited<ReturnType<typeof getSupportMeasure>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSupportMeasure, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSupportMeasure>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One support measure.
 */

export function useGetSupportMeasure<TData = Awaited<ReturnType<typeof getSupportMeasure>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSupportMeasure, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSupportMeasure>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetSupportMeasureQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






