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
  AccountView
} from '../model/accountView';

import type {
  ConfirmEmail
} from '../model/confirmEmail';

import type {
  ConfirmMyEmailHeaders
} from '../model/confirmMyEmailHeaders';

import type {
  DeleteMe
} from '../model/deleteMe';

import type {
  DeleteMeHeaders
} from '../model/deleteMeHeaders';

import type {
  IdNotice
} from '../model/idNotice';

import type {
  ListMyNoticesParams
} from '../model/listMyNoticesParams';

import type {
  MarkNoticeReadHeaders
} from '../model/markNoticeReadHeaders';

import type {
  MyDataView
} from '../model/myDataView';

import type {
  NoticePage
} from '../model/noticePage';

import type {
  NoticeView
} from '../model/noticeView';

import type {
  PreferencesView
} from '../model/preferencesView';

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
  SetEmail
} from '../model/setEmail';

import type {
  SetMyEmailHeaders
} from '../model/setMyEmailHeaders';

import type {
  UpdateMe
} from '../model/updateMe';

import type {
  UpdateMeHeaders
} from '../model/updateMeHeaders';

import type {
  UpdateMyNotificationPreferencesHeaders
} from '../model/updateMyNotificationPreferencesHeaders';

import type {
  UpdatePreferences
} from '../model/updatePreferences';

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

export const getGetMeUrl = () => {




  return `/api/v1/me`
}

/**
 * @summary One's own account with its grants.
 */
export const getMe = async ( options?: Parameters<typeof request>[1]): Promise<AccountView> => {

  return request<AccountView>(getGetMeUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetMeQueryKey = () => {
    return [
    `/api/v1/me`
    ] as const;
    }


export const getGetMeQueryOptions = <TData = Awaited<ReturnType<typeof getMe>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMe>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetMeQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getMe>>> = ({ signal }) => getMe({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getMe>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetMeQueryResult = NonNullable<Awaited<ReturnType<typeof getMe>>>
export type GetMeQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetMe<TData = Awaited<ReturnType<typeof getMe>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMe>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMe>>,
          TError,
          Awaited<ReturnType<typeof getMe>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMe<TData = Awaited<ReturnType<typeof getMe>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMe>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMe>>,
          TError,
          Awaited<ReturnType<typeof getMe>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMe<TData = Awaited<ReturnType<typeof getMe>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMe>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One's own account with its grants.
 */

export function useGetMe<TData = Awaited<ReturnType<typeof getMe>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMe>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetMeQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getDeleteMeUrl = () => {




  return `/api/v1/me`
}

/**
 * @summary Erase one's account for good. Bookings stay without a name.
 */
export const deleteMe = async (deleteMeBody: DeleteMe,
    headers: DeleteMeHeaders, options?: Parameters<typeof request>[1]): Promise<void> => {

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
return request<void>(getDeleteMeUrl(),
  {
    ...options,
    method: 'DELETE',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(deleteMeBody)
  }
);}





export const getDeleteMeMutationKey = () => ['deleteMe'] as const;

export const getDeleteMeMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteMe>>, TError,DeleteMeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof deleteMe>>, TError,DeleteMeMutationVariables, TContext> => {

const mutationKey = getDeleteMeMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof deleteMe>>, DeleteMeMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  deleteMe(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DeleteMeMutationResult = NonNullable<Awaited<ReturnType<typeof deleteMe>>>
    export type DeleteMeMutationBody = BodyType<DeleteMe>
    export type DeleteMeMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type DeleteMeMutationVariables = {data: BodyType<DeleteMe>;headers: DeleteMeHeaders}

    /**
 * @summary Erase one's account for good. Bookings stay without a name.
 */
export const useDeleteMe = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteMe>>, TError,DeleteMeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof deleteMe>>,
        TError,
        DeleteMeMutationVariables,
        TContext
      > => {
      return useMutation(getDeleteMeMutationOptions(options), queryClient);
    }
    export const getUpdateMeUrl = () => {




  return `/api/v1/me`
}

/**
 * @summary Change one's name or phone.
 */
export const updateMe = async (updateMeBody: UpdateMe,
    headers: UpdateMeHeaders, options?: Parameters<typeof request>[1]): Promise<AccountView> => {

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
return request<AccountView>(getUpdateMeUrl(),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(updateMeBody)
  }
);}





export const getUpdateMeMutationKey = () => ['updateMe'] as const;

export const getUpdateMeMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateMe>>, TError,UpdateMeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof updateMe>>, TError,UpdateMeMutationVariables, TContext> => {

const mutationKey = getUpdateMeMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateMe>>, UpdateMeMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  updateMe(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateMeMutationResult = NonNullable<Awaited<ReturnType<typeof updateMe>>>
    export type UpdateMeMutationBody = BodyType<UpdateMe>
    export type UpdateMeMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type UpdateMeMutationVariables = {data: BodyType<UpdateMe>;headers: UpdateMeHeaders}

    /**
 * @summary Change one's name or phone.
 */
export const useUpdateMe = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateMe>>, TError,UpdateMeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateMe>>,
        TError,
        UpdateMeMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateMeMutationOptions(options), queryClient);
    }
    export const getSetMyEmailUrl = () => {




  return `/api/v1/me/email`
}

/**
 * @summary Set one's e-mail address and have a code sent there; only confirmed addresses get messages.
 */
export const setMyEmail = async (setEmail: SetEmail,
    headers?: SetMyEmailHeaders, options?: Parameters<typeof request>[1]): Promise<void> => {

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
return request<void>(getSetMyEmailUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(setEmail)
  }
);}





export const getSetMyEmailMutationKey = () => ['setMyEmail'] as const;

export const getSetMyEmailMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof setMyEmail>>, TError,SetMyEmailMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof setMyEmail>>, TError,SetMyEmailMutationVariables, TContext> => {

const mutationKey = getSetMyEmailMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof setMyEmail>>, SetMyEmailMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  setMyEmail(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SetMyEmailMutationResult = NonNullable<Awaited<ReturnType<typeof setMyEmail>>>
    export type SetMyEmailMutationBody = BodyType<SetEmail>
    export type SetMyEmailMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type SetMyEmailMutationVariables = {data: BodyType<SetEmail>;headers?: SetMyEmailHeaders}

    /**
 * @summary Set one's e-mail address and have a code sent there; only confirmed addresses get messages.
 */
export const useSetMyEmail = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof setMyEmail>>, TError,SetMyEmailMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof setMyEmail>>,
        TError,
        SetMyEmailMutationVariables,
        TContext
      > => {
      return useMutation(getSetMyEmailMutationOptions(options), queryClient);
    }
    export const getConfirmMyEmailUrl = () => {




  return `/api/v1/me/email/confirm`
}

/**
 * @summary Confirm one's e-mail address with the code.
 */
export const confirmMyEmail = async (confirmEmail: ConfirmEmail,
    headers?: ConfirmMyEmailHeaders, options?: Parameters<typeof request>[1]): Promise<PreferencesView> => {

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
return request<PreferencesView>(getConfirmMyEmailUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(confirmEmail)
  }
);}





export const getConfirmMyEmailMutationKey = () => ['confirmMyEmail'] as const;

export const getConfirmMyEmailMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof confirmMyEmail>>, TError,ConfirmMyEmailMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof confirmMyEmail>>, TError,ConfirmMyEmailMutationVariables, TContext> => {

const mutationKey = getConfirmMyEmailMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof confirmMyEmail>>, ConfirmMyEmailMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  confirmMyEmail(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ConfirmMyEmailMutationResult = NonNullable<Awaited<ReturnType<typeof confirmMyEmail>>>
    export type ConfirmMyEmailMutationBody = BodyType<ConfirmEmail>
    export type ConfirmMyEmailMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ConfirmMyEmailMutationVariables = {data: BodyType<ConfirmEmail>;headers?: ConfirmMyEmailHeaders}

    /**
 * @summary Confirm one's e-mail address with the code.
 */
export const useConfirmMyEmail = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof confirmMyEmail>>, TError,ConfirmMyEmailMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof confirmMyEmail>>,
        TError,
        ConfirmMyEmailMutationVariables,
        TContext
      > => {
      return useMutation(getConfirmMyEmailMutationOptions(options), queryClient);
    }
    export const getExportMyDataUrl = () => {




  return `/api/v1/me/export`
}

/**
 * @summary Everything that is kept about oneself.
 */
export const exportMyData = async ( options?: Parameters<typeof request>[1]): Promise<MyDataView> => {

  return request<MyDataView>(getExportMyDataUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getExportMyDataQueryKey = () => {
    return [
    `/api/v1/me/export`
    ] as const;
    }


export const getExportMyDataQueryOptions = <TData = Awaited<ReturnType<typeof exportMyData>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportMyData>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getExportMyDataQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof exportMyData>>> = ({ signal }) => exportMyData({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof exportMyData>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ExportMyDataQueryResult = NonNullable<Awaited<ReturnType<typeof exportMyData>>>
export type ExportMyDataQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>


export function useExportMyData<TData = Awaited<ReturnType<typeof exportMyData>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportMyData>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportMyData>>,
          TError,
          Awaited<ReturnType<typeof exportMyData>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportMyData<TData = Awaited<ReturnType<typeof exportMyData>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportMyData>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof exportMyData>>,
          TError,
          Awaited<ReturnType<typeof exportMyData>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useExportMyData<TData = Awaited<ReturnType<typeof exportMyData>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportMyData>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Everything that is kept about oneself.
 */

export function useExportMyData<TData = Awaited<ReturnType<typeof exportMyData>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof exportMyData>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getExportMyDataQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListMyNoticesUrl = (params?: ListMyNoticesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/me/notices?${stringifiedParams}` : `/api/v1/me/notices`
}

/**
 * @summary List one's notices, newest first.
 */
export const listMyNotices = async (params?: ListMyNoticesParams, options?: Parameters<typeof request>[1]): Promise<NoticePage> => {

  return request<NoticePage>(getListMyNoticesUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListMyNoticesQueryKey = (params?: ListMyNoticesParams,) => {
    return [
    `/api/v1/me/notices`, ...(params ? [params] : [])
    ] as const;
    }


export const getListMyNoticesQueryOptions = <TData = Awaited<ReturnType<typeof listMyNotices>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListMyNoticesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMyNotices>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListMyNoticesQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listMyNotices>>> = ({ signal }) => listMyNotices(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listMyNotices>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListMyNoticesQueryResult = NonNullable<Awaited<ReturnType<typeof listMyNotices>>>
export type ListMyNoticesQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListMyNotices<TData = Awaited<ReturnType<typeof listMyNotices>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListMyNoticesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMyNotices>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMyNotices>>,
          TError,
          Awaited<ReturnType<typeof listMyNotices>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMyNotices<TData = Awaited<ReturnType<typeof listMyNotices>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListMyNoticesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMyNotices>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listMyNotices>>,
          TError,
          Awaited<ReturnType<typeof listMyNotices>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListMyNotices<TData = Awaited<ReturnType<typeof listMyNotices>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListMyNoticesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMyNotices>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List one's notices, newest first.
 */

export function useListMyNotices<TData = Awaited<ReturnType<typeof listMyNotices>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListMyNoticesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listMyNotices>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListMyNoticesQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getMarkNoticeReadUrl = (id: IdNotice,) => {




  return `/api/v1/me/notices/${id}/read`
}

/**
 * @summary Mark a notice as read.
 */
export const markNoticeRead = async (id: IdNotice,
    headers?: MarkNoticeReadHeaders, options?: Parameters<typeof request>[1]): Promise<NoticeView> => {

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
return request<NoticeView>(getMarkNoticeReadUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getMarkNoticeReadMutationKey = () => ['markNoticeRead'] as const;

export const getMarkNoticeReadMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof markNoticeRead>>, TError,MarkNoticeReadMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof markNoticeRead>>, TError,MarkNoticeReadMutationVariables, TContext> => {

const mutationKey = getMarkNoticeReadMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof markNoticeRead>>, MarkNoticeReadMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  markNoticeRead(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type MarkNoticeReadMutationResult = NonNullable<Awaited<ReturnType<typeof markNoticeRead>>>

    export type MarkNoticeReadMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type MarkNoticeReadMutationVariables = {id: IdNotice;headers?: MarkNoticeReadHeaders}

    /**
 * @summary Mark a notice as read.
 */
export const useMarkNoticeRead = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof markNoticeRead>>, TError,MarkNoticeReadMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof markNoticeRead>>,
        TError,
        MarkNoticeReadMutationVariables,
        TContext
      > => {
      return useMutation(getMarkNoticeReadMutationOptions(options), queryClient);
    }
    export const getGetMyNotificationPreferencesUrl = () => {




  return `/api/v1/me/notification-preferences`
}

/**
 * @summary How one is told things: language, channels, quiet hours.
 */
export const getMyNotificationPreferences = async ( options?: Parameters<typeof request>[1]): Promise<PreferencesView> => {

  return request<PreferencesView>(getGetMyNotificationPreferencesUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetMyNotificationPreferencesQueryKey = () => {
    return [
    `/api/v1/me/notification-preferences`
    ] as const;
    }


export const getGetMyNotificationPreferencesQueryOptions = <TData = Awaited<ReturnType<typeof getMyNotificationPreferences>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyNotificationPreferences>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetMyNotificationPreferencesQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getMyNotificationPreferences>>> = ({ signal }) => getMyNotificationPreferences({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getMyNotificationPreferences>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetMyNotificationPreferencesQueryResult = NonNullable<Awaited<ReturnType<typeof getMyNotificationPreferences>>>
export type GetMyNotificationPreferencesQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetMyNotificationPreferences<TData = Awaited<ReturnType<typeof getMyNotificationPreferences>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyNotificationPreferences>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMyNotificationPreferences>>,
          TError,
          Awaited<ReturnType<typeof getMyNotificationPreferences>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMyNotificationPreferences<TData = Awaited<ReturnType<typeof getMyNotificationPreferences>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyNotificationPreferences>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getMyNotificationPreferences>>,
          TError,
          Awaited<ReturnType<typeof getMyNotificationPreferences>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetMyNotificationPreferences<TData = Awaited<ReturnType<typeof getMyNotificationPreferences>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyNotificationPreferences>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary How one is told things: language, channels, quiet hours.
 */

export function useGetMyNotificationPreferences<TData = Awaited<ReturnType<typeof getMyNotificationPreferences>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getMyNotificationPreferences>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetMyNotificationPreferencesQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUpdateMyNotificationPreferencesUrl = () => {




  return `/api/v1/me/notification-preferences`
}

/**
 * @summary Change how one is told things.
 */
export const updateMyNotificationPreferences = async (updatePreferences: UpdatePreferences,
    headers: UpdateMyNotificationPreferencesHeaders, options?: Parameters<typeof request>[1]): Promise<PreferencesView> => {

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
return request<PreferencesView>(getUpdateMyNotificationPreferencesUrl(),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(updatePreferences)
  }
);}





export const getUpdateMyNotificationPreferencesMutationKey = () => ['updateMyNotificationPreferences'] as const;

export const getUpdateMyNotificationPreferencesMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateMyNotificationPreferences>>, TError,UpdateMyNotificationPreferencesMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof updateMyNotificationPreferences>>, TError,UpdateMyNotificationPreferencesMutationVariables, TContext> => {

const mutationKey = getUpdateMyNotificationPreferencesMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateMyNotificationPreferences>>, UpdateMyNotificationPreferencesMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  updateMyNotificationPreferences(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateMyNotificationPreferencesMutationResult = NonNullable<Awaited<ReturnType<typeof updateMyNotificationPreferences>>>
    export type UpdateMyNotificationPreferencesMutationBody = BodyType<UpdatePreferences>
    export type UpdateMyNotificationPreferencesMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type UpdateMyNotificationPreferencesMutationVariables = {data: BodyType<UpdatePreferences>;headers: UpdateMyNotificationPreferencesHeaders}

    /**
 * @summary Change how one is told things.
 */
export const useUpdateMyNotificationPreferences = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateMyNotificationPreferences>>, TError,UpdateMyNotificationPreferencesMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateMyNotificationPreferences>>,
        TError,
        UpdateMyNotificationPreferencesMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateMyNotificationPreferencesMutationOptions(options), queryClient);
    }
