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
  AcceptChallengeHeaders
} from '../model/acceptChallengeHeaders';

import type {
  AcceptComplaintHeaders
} from '../model/acceptComplaintHeaders';

import type {
  AnswerChallenge
} from '../model/answerChallenge';

import type {
  AnswerChallengeHeaders
} from '../model/answerChallengeHeaders';

import type {
  ChallengePage
} from '../model/challengePage';

import type {
  ChallengeView
} from '../model/challengeView';

import type {
  ComplaintPage
} from '../model/complaintPage';

import type {
  ComplaintView
} from '../model/complaintView';

import type {
  CreateChallenge
} from '../model/createChallenge';

import type {
  CreateChallengeHeaders
} from '../model/createChallengeHeaders';

import type {
  CreateComplaint
} from '../model/createComplaint';

import type {
  CreateComplaintHeaders
} from '../model/createComplaintHeaders';

import type {
  DecideComplaint
} from '../model/decideComplaint';

import type {
  DecideComplaintHeaders
} from '../model/decideComplaintHeaders';

import type {
  IdChallenge
} from '../model/idChallenge';

import type {
  IdComplaint
} from '../model/idComplaint';

import type {
  ListChallengesParams
} from '../model/listChallengesParams';

import type {
  ListComplaintsParams
} from '../model/listComplaintsParams';

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
  RejectChallengeHeaders
} from '../model/rejectChallengeHeaders';

import type {
  RejectComplaintHeaders
} from '../model/rejectComplaintHeaders';

import type {
  ResumeProcurementHeaders
} from '../model/resumeProcurementHeaders';

import type {
  StatedReason
} from '../model/statedReason';

import type {
  SuspendProcurement
} from '../model/suspendProcurement';

import type {
  SuspendProcurementHeaders
} from '../model/suspendProcurementHeaders';

import type {
  WithdrawChallengeHeaders
} from '../model/withdrawChallengeHeaders';

import type {
  WithdrawComplaintHeaders
} from '../model/withdrawComplaintHeaders';

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

export const getListChallengesUrl = (params?: ListChallengesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/challenges?${stringifiedParams}` : `/api/v1/challenges`
}

/**
 * @summary List challenges: one's own, and those that one answers, supervises or audits.
 */
export const listChallenges = async (params?: ListChallengesParams, options?: Parameters<typeof request>[1]): Promise<ChallengePage> => {

  return request<ChallengePage>(getListChallengesUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListChallengesQueryKey = (params?: ListChallengesParams,) => {
    return [
    `/api/v1/challenges`, ...(params ? [params] : [])
    ] as const;
    }


export const getListChallengesQueryOptions = <TData = Awaited<ReturnType<typeof listChallenges>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListChallengesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listChallenges>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListChallengesQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listChallenges>>> = ({ signal }) => listChallenges(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listChallenges>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListChallengesQueryResult = NonNullable<Awaited<ReturnType<typeof listChallenges>>>
export type ListChallengesQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListChallenges<TData = Awaited<ReturnType<typeof listChallenges>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListChallengesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listChallenges>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listChallenges>>,
          TError,
          Awaited<ReturnType<typeof listChallenges>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListChallenges<TData = Awaited<ReturnType<typeof listChallenges>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListChallengesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listChallenges>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listChallenges>>,
          TError,
          Awaited<ReturnType<typeof listChallenges>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListChallenges<TData = Awaited<ReturnType<typeof listChallenges>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListChallengesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listChallenges>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List challenges: one's own, and those that one answers, supervises or audits.
 */

export function useListChallenges<TData = Awaited<ReturnType<typeof listChallenges>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListChallengesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listChallenges>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListChallengesQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateChallengeUrl = () => {




  return `/api/v1/challenges`
}

/**
 * @summary Challenge the documents, the process or the result of a purchase, within seven working days.
 */
export const createChallenge = async (createChallengeBody: CreateChallenge,
    headers?: CreateChallengeHeaders, options?: Parameters<typeof request>[1]): Promise<ChallengeView> => {

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
return request<ChallengeView>(getCreateChallengeUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createChallengeBody)
  }
);}





export const getCreateChallengeMutationKey = () => ['createChallenge'] as const;

export const getCreateChallengeMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createChallenge>>, TError,CreateChallengeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createChallenge>>, TError,CreateChallengeMutationVariables, TContext> => {

const mutationKey = getCreateChallengeMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createChallenge>>, CreateChallengeMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createChallenge(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateChallengeMutationResult = NonNullable<Awaited<ReturnType<typeof createChallenge>>>
    export type CreateChallengeMutationBody = BodyType<CreateChallenge>
    export type CreateChallengeMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateChallengeMutationVariables = {data: BodyType<CreateChallenge>;headers?: CreateChallengeHeaders}

    /**
 * @summary Challenge the documents, the process or the result of a purchase, within seven working days.
 */
export const useCreateChallenge = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createChallenge>>, TError,CreateChallengeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createChallenge>>,
        TError,
        CreateChallengeMutationVariables,
        TContext
      > => {
      return useMutation(getCreateChallengeMutationOptions(options), queryClient);
    }
    export const getGetChallengeUrl = (id: IdChallenge,) => {




  return `/api/v1/challenges/${id}`
}

/**
 * @summary One challenge.
 */
export const getChallenge = async (id: IdChallenge, options?: Parameters<typeof request>[1]): Promise<ChallengeView> => {

  return request<ChallengeView>(getGetChallengeUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetChallengeQueryKey = (id: IdChallenge,) => {
    return [
    `/api/v1/challenges/${id}`
    ] as const;
    }


export const getGetChallengeQueryOptions = <TData = Awaited<ReturnType<typeof getChallenge>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdChallenge, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getChallenge>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetChallengeQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getChallenge>>> = ({ signal }) => getChallenge(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getChallenge>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetChallengeQueryResult = NonNullable<Awaited<ReturnType<typeof getChallenge>>>
export type GetChallengeQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetChallenge<TData = Awaited<ReturnType<typeof getChallenge>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdChallenge, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getChallenge>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getChallenge>>,
          TError,
          Awaited<ReturnType<typeof getChallenge>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetChallenge<TData = Awaited<ReturnType<typeof getChallenge>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdChallenge, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getChallenge>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getChallenge>>,
          TError,
          Awaited<ReturnType<typeof getChallenge>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetChallenge<TData = Awaited<ReturnType<typeof getChallenge>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdChallenge, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getChallenge>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One challenge.
 */

export function useGetChallenge<TData = Awaited<ReturnType<typeof getChallenge>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdChallenge, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getChallenge>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetChallengeQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAcceptChallengeUrl = (id: IdChallenge,) => {




  return `/api/v1/challenges/${id}/accept`
}

/**
 * @summary Take up a challenge.
 */
export const acceptChallenge = async (id: IdChallenge,
    statedReason: StatedReason,
    headers?: AcceptChallengeHeaders, options?: Parameters<typeof request>[1]): Promise<ChallengeView> => {

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
return request<ChallengeView>(getAcceptChallengeUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(statedReason)
  }
);}





export const getAcceptChallengeMutationKey = () => ['acceptChallenge'] as const;

export const getAcceptChallengeMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof acceptChallenge>>, TError,AcceptChallengeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof acceptChallenge>>, TError,AcceptChallengeMutationVariables, TContext> => {

const mutationKey = getAcceptChallengeMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof acceptChallenge>>, AcceptChallengeMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  acceptChallenge(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AcceptChallengeMutationResult = NonNullable<Awaited<ReturnType<typeof acceptChallenge>>>
    export type AcceptChallengeMutationBody = BodyType<StatedReason>
    export type AcceptChallengeMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type AcceptChallengeMutationVariables = {id: IdChallenge;data: BodyType<StatedReason>;headers?: AcceptChallengeHeaders}

    /**
 * @summary Take up a challenge.
 */
export const useAcceptChallenge = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof acceptChallenge>>, TError,AcceptChallengeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof acceptChallenge>>,
        TError,
        AcceptChallengeMutationVariables,
        TContext
      > => {
      return useMutation(getAcceptChallengeMutationOptions(options), queryClient);
    }
    export const getAnswerChallengeUrl = (id: IdChallenge,) => {




  return `/api/v1/challenges/${id}/answer`
}

/**
 * @summary Answer a challenge, within seven working days.
 */
export const answerChallenge = async (id: IdChallenge,
    answerChallengeBody: AnswerChallenge,
    headers?: AnswerChallengeHeaders, options?: Parameters<typeof request>[1]): Promise<ChallengeView> => {

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
return request<ChallengeView>(getAnswerChallengeUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(answerChallengeBody)
  }
);}





export const getAnswerChallengeMutationKey = () => ['answerChallenge'] as const;

export const getAnswerChallengeMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof answerChallenge>>, TError,AnswerChallengeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof answerChallenge>>, TError,AnswerChallengeMutationVariables, TContext> => {

const mutationKey = getAnswerChallengeMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof answerChallenge>>, AnswerChallengeMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  answerChallenge(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AnswerChallengeMutationResult = NonNullable<Awaited<ReturnType<typeof answerChallenge>>>
    export type AnswerChallengeMutationBody = BodyType<AnswerChallenge>
    export type AnswerChallengeMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type AnswerChallengeMutationVariables = {id: IdChallenge;data: BodyType<AnswerChallenge>;headers?: AnswerChallengeHeaders}

    /**
 * @summary Answer a challenge, within seven working days.
 */
export const useAnswerChallenge = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof answerChallenge>>, TError,AnswerChallengeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof answerChallenge>>,
        TError,
        AnswerChallengeMutationVariables,
        TContext
      > => {
      return useMutation(getAnswerChallengeMutationOptions(options), queryClient);
    }
    export const getRejectChallengeUrl = (id: IdChallenge,) => {




  return `/api/v1/challenges/${id}/reject`
}

/**
 * @summary Do not take up a challenge, with the reason.
 */
export const rejectChallenge = async (id: IdChallenge,
    statedReason: StatedReason,
    headers?: RejectChallengeHeaders, options?: Parameters<typeof request>[1]): Promise<ChallengeView> => {

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
return request<ChallengeView>(getRejectChallengeUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(statedReason)
  }
);}





export const getRejectChallengeMutationKey = () => ['rejectChallenge'] as const;

export const getRejectChallengeMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rejectChallenge>>, TError,RejectChallengeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof rejectChallenge>>, TError,RejectChallengeMutationVariables, TContext> => {

const mutationKey = getRejectChallengeMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof rejectChallenge>>, RejectChallengeMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  rejectChallenge(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RejectChallengeMutationResult = NonNullable<Awaited<ReturnType<typeof rejectChallenge>>>
    export type RejectChallengeMutationBody = BodyType<StatedReason>
    export type RejectChallengeMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RejectChallengeMutationVariables = {id: IdChallenge;data: BodyType<StatedReason>;headers?: RejectChallengeHeaders}

    /**
 * @summary Do not take up a challenge, with the reason.
 */
export const useRejectChallenge = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rejectChallenge>>, TError,RejectChallengeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof rejectChallenge>>,
        TError,
        RejectChallengeMutationVariables,
        TContext
      > => {
      return useMutation(getRejectChallengeMutationOptions(options), queryClient);
    }
    export const getWithdrawChallengeUrl = (id: IdChallenge,) => {




  return `/api/v1/challenges/${id}/withdraw`
}

/**
 * @summary Withdraw one's own challenge.
 */
export const withdrawChallenge = async (id: IdChallenge,
    statedReason: StatedReason,
    headers?: WithdrawChallengeHeaders, options?: Parameters<typeof request>[1]): Promise<ChallengeView> => {

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
return request<ChallengeView>(getWithdrawChallengeUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(statedReason)
  }
);}





export const getWithdrawChallengeMutationKey = () => ['withdrawChallenge'] as const;

export const getWithdrawChallengeMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawChallenge>>, TError,WithdrawChallengeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof withdrawChallenge>>, TError,WithdrawChallengeMutationVariables, TContext> => {

const mutationKey = getWithdrawChallengeMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof withdrawChallenge>>, WithdrawChallengeMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  withdrawChallenge(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type WithdrawChallengeMutationResult = NonNullable<Awaited<ReturnType<typeof withdrawChallenge>>>
    export type WithdrawChallengeMutationBody = BodyType<StatedReason>
    export type WithdrawChallengeMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type WithdrawChallengeMutationVariables = {id: IdChallenge;data: BodyType<StatedReason>;headers?: WithdrawChallengeHeaders}

    /**
 * @summary Withdraw one's own challenge.
 */
export const useWithdrawChallenge = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawChallenge>>, TError,WithdrawChallengeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof withdrawChallenge>>,
        TError,
        WithdrawChallengeMutationVariables,
        TContext
      > => {
      return useMutation(getWithdrawChallengeMutationOptions(options), queryClient);
    }
    export const getListComplaintsUrl = (params?: ListComplaintsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/complaints?${stringifiedParams}` : `/api/v1/complaints`
}

/**
 * @summary List complaints: one's own, and those that one decides, answers for or audits.
 */
export const listComplaints = async (params?: ListComplaintsParams, options?: Parameters<typeof request>[1]): Promise<ComplaintPage> => {

  return request<ComplaintPage>(getListComplaintsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListComplaintsQueryKey = (params?: ListComplaintsParams,) => {
    return [
    `/api/v1/complaints`, ...(params ? [params] : [])
    ] as const;
    }


export const getListComplaintsQueryOptions = <TData = Awaited<ReturnType<typeof listComplaints>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListComplaintsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listComplaints>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListComplaintsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listComplaints>>> = ({ signal }) => listComplaints(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listComplaints>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListComplaintsQueryResult = NonNullable<Awaited<ReturnType<typeof listComplaints>>>
export type ListComplaintsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListComplaints<TData = Awaited<ReturnType<typeof listComplaints>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListComplaintsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listComplaints>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listComplaints>>,
          TError,
          Awaited<ReturnType<typeof listComplaints>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListComplaints<TData = Awaited<ReturnType<typeof listComplaints>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListComplaintsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listComplaints>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listComplaints>>,
          TError,
          Awaited<ReturnType<typeof listComplaints>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListComplaints<TData = Awaited<ReturnType<typeof listComplaints>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListComplaintsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listComplaints>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List complaints: one's own, and those that one decides, answers for or audits.
 */

export function useListComplaints<TData = Awaited<ReturnType<typeof listComplaints>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListComplaintsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listComplaints>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListComplaintsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateComplaintUrl = () => {




  return `/api/v1/complaints`
}

/**
 * @summary Complain to the finance department after a challenge, within fifteen working days.
 */
export const createComplaint = async (createComplaintBody: CreateComplaint,
    headers?: CreateComplaintHeaders, options?: Parameters<typeof request>[1]): Promise<ComplaintView> => {

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
return request<ComplaintView>(getCreateComplaintUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createComplaintBody)
  }
);}





export const getCreateComplaintMutationKey = () => ['createComplaint'] as const;

export const getCreateComplaintMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createComplaint>>, TError,CreateComplaintMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createComplaint>>, TError,CreateComplaintMutationVariables, TContext> => {

const mutationKey = getCreateComplaintMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createComplaint>>, CreateComplaintMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createComplaint(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateComplaintMutationResult = NonNullable<Awaited<ReturnType<typeof createComplaint>>>
    export type CreateComplaintMutationBody = BodyType<CreateComplaint>
    export type CreateComplaintMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateComplaintMutationVariables = {data: BodyType<CreateComplaint>;headers?: CreateComplaintHeaders}

    /**
 * @summary Complain to the finance department after a challenge, within fifteen working days.
 */
export const useCreateComplaint = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createComplaint>>, TError,CreateComplaintMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createComplaint>>,
        TError,
        CreateComplaintMutationVariables,
        TContext
      > => {
      return useMutation(getCreateComplaintMutationOptions(options), queryClient);
    }
    export const getGetComplaintUrl = (id: IdComplaint,) => {




  return `/api/v1/complaints/${id}`
}

/**
 * @summary One complaint.
 */
export const getComplaint = async (id: IdComplaint, options?: Parameters<typeof request>[1]): Promise<ComplaintView> => {

  return request<ComplaintView>(getGetComplaintUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetComplaintQueryKey = (id: IdComplaint,) => {
    return [
    `/api/v1/complaints/${id}`
    ] as const;
    }


export const getGetComplaintQueryOptions = <TData = Awaited<ReturnType<typeof getComplaint>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdComplaint, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getComplaint>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetComplaintQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getComplaint>>> = ({ signal }) => getComplaint(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getComplaint>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetComplaintQueryResult = NonNullable<Awaited<ReturnType<typeof getComplaint>>>
export type GetComplaintQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetComplaint<TData = Awaited<ReturnType<typeof getComplaint>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdComplaint, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getComplaint>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getComplaint>>,
          TError,
          Awaited<ReturnType<typeof getComplaint>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetComplaint<TData = Awaited<ReturnType<typeof getComplaint>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdComplaint, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getComplaint>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getComplaint>>,
          TError,
          Awaited<ReturnType<typeof getComplaint>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetComplaint<TData = Awaited<ReturnType<typeof getComplaint>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdComplaint, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getComplaint>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One complaint.
 */

export function useGetComplaint<TData = Awaited<ReturnType<typeof getComplaint>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdComplaint, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getComplaint>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetComplaintQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAcceptComplaintUrl = (id: IdComplaint,) => {




  return `/api/v1/complaints/${id}/accept`
}

/**
 * @summary Take up a complaint.
 */
export const acceptComplaint = async (id: IdComplaint,
    statedReason: StatedReason,
    headers?: AcceptComplaintHeaders, options?: Parameters<typeof request>[1]): Promise<ComplaintView> => {

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
return request<ComplaintView>(getAcceptComplaintUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(statedReason)
  }
);}





export const getAcceptComplaintMutationKey = () => ['acceptComplaint'] as const;

export const getAcceptComplaintMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof acceptComplaint>>, TError,AcceptComplaintMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof acceptComplaint>>, TError,AcceptComplaintMutationVariables, TContext> => {

const mutationKey = getAcceptComplaintMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof acceptComplaint>>, AcceptComplaintMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  acceptComplaint(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AcceptComplaintMutationResult = NonNullable<Awaited<ReturnType<typeof acceptComplaint>>>
    export type AcceptComplaintMutationBody = BodyType<StatedReason>
    export type AcceptComplaintMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type AcceptComplaintMutationVariables = {id: IdComplaint;data: BodyType<StatedReason>;headers?: AcceptComplaintHeaders}

    /**
 * @summary Take up a complaint.
 */
export const useAcceptComplaint = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof acceptComplaint>>, TError,AcceptComplaintMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof acceptComplaint>>,
        TError,
        AcceptComplaintMutationVariables,
        TContext
      > => {
      return useMutation(getAcceptComplaintMutationOptions(options), queryClient);
    }
    export const getDecideComplaintUrl = (id: IdComplaint,) => {




  return `/api/v1/complaints/${id}/decide`
}

/**
 * @summary Decide on a complaint, within thirty working days; the decision is published.
 */
export const decideComplaint = async (id: IdComplaint,
    decideComplaintBody: DecideComplaint,
    headers?: DecideComplaintHeaders, options?: Parameters<typeof request>[1]): Promise<ComplaintView> => {

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
return request<ComplaintView>(getDecideComplaintUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(decideComplaintBody)
  }
);}





export const getDecideComplaintMutationKey = () => ['decideComplaint'] as const;

export const getDecideComplaintMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decideComplaint>>, TError,DecideComplaintMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof decideComplaint>>, TError,DecideComplaintMutationVariables, TContext> => {

const mutationKey = getDecideComplaintMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof decideComplaint>>, DecideComplaintMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  decideComplaint(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DecideComplaintMutationResult = NonNullable<Awaited<ReturnType<typeof decideComplaint>>>
    export type DecideComplaintMutationBody = BodyType<DecideComplaint>
    export type DecideComplaintMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type DecideComplaintMutationVariables = {id: IdComplaint;data: BodyType<DecideComplaint>;headers?: DecideComplaintHeaders}

    /**
 * @summary Decide on a complaint, within thirty working days; the decision is published.
 */
export const useDecideComplaint = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decideComplaint>>, TError,DecideComplaintMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof decideComplaint>>,
        TError,
        DecideComplaintMutationVariables,
        TContext
      > => {
      return useMutation(getDecideComplaintMutationOptions(options), queryClient);
    }
    export const getRejectComplaintUrl = (id: IdComplaint,) => {




  return `/api/v1/complaints/${id}/reject`
}

/**
 * @summary Do not take up a complaint, with the reason.
 */
export const rejectComplaint = async (id: IdComplaint,
    statedReason: StatedReason,
    headers?: RejectComplaintHeaders, options?: Parameters<typeof request>[1]): Promise<ComplaintView> => {

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
return request<ComplaintView>(getRejectComplaintUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(statedReason)
  }
);}





export const getRejectComplaintMutationKey = () => ['rejectComplaint'] as const;

export const getRejectComplaintMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rejectComplaint>>, TError,RejectComplaintMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof rejectComplaint>>, TError,RejectComplaintMutationVariables, TContext> => {

const mutationKey = getRejectComplaintMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof rejectComplaint>>, RejectComplaintMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  rejectComplaint(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RejectComplaintMutationResult = NonNullable<Awaited<ReturnType<typeof rejectComplaint>>>
    export type RejectComplaintMutationBody = BodyType<StatedReason>
    export type RejectComplaintMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RejectComplaintMutationVariables = {id: IdComplaint;data: BodyType<StatedReason>;headers?: RejectComplaintHeaders}

    /**
 * @summary Do not take up a complaint, with the reason.
 */
export const useRejectComplaint = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rejectComplaint>>, TError,RejectComplaintMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof rejectComplaint>>,
        TError,
        RejectComplaintMutationVariables,
        TContext
      > => {
      return useMutation(getRejectComplaintMutationOptions(options), queryClient);
    }
    export const getResumeProcurementUrl = (id: IdComplaint,) => {




  return `/api/v1/complaints/${id}/resume`
}

/**
 * @summary Let a suspended purchase go on; its terms are moved by as long as it stood still.
 */
export const resumeProcurement = async (id: IdComplaint,
    statedReason: StatedReason,
    headers?: ResumeProcurementHeaders, options?: Parameters<typeof request>[1]): Promise<ComplaintView> => {

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
return request<ComplaintView>(getResumeProcurementUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(statedReason)
  }
);}





export const getResumeProcurementMutationKey = () => ['resumeProcurement'] as const;

export const getResumeProcurementMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof resumeProcurement>>, TError,ResumeProcurementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof resumeProcurement>>, TError,ResumeProcurementMutationVariables, TContext> => {

const mutationKey = getResumeProcurementMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof resumeProcurement>>, ResumeProcurementMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  resumeProcurement(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ResumeProcurementMutationResult = NonNullable<Awaited<ReturnType<typeof resumeProcurement>>>
    export type ResumeProcurementMutationBody = BodyType<StatedReason>
    export type ResumeProcurementMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ResumeProcurementMutationVariables = {id: IdComplaint;data: BodyType<StatedReason>;headers?: ResumeProcurementHeaders}

    /**
 * @summary Let a suspended purchase go on; its terms are moved by as long as it stood still.
 */
export const useResumeProcurement = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof resumeProcurement>>, TError,ResumeProcurementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof resumeProcurement>>,
        TError,
        ResumeProcurementMutationVariables,
        TContext
      > => {
      return useMutation(getResumeProcurementMutationOptions(options), queryClient);
    }
    export const getSuspendProcurementUrl = (id: IdComplaint,) => {




  return `/api/v1/complaints/${id}/suspend`
}

/**
 * @summary Suspend the purchase that a complaint is about, for thirty days at most.
 */
export const suspendProcurement = async (id: IdComplaint,
    suspendProcurementBody: SuspendProcurement,
    headers?: SuspendProcurementHeaders, options?: Parameters<typeof request>[1]): Promise<ComplaintView> => {

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
return request<ComplaintView>(getSuspendProcurementUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(suspendProcurementBody)
  }
);}





export const getSuspendProcurementMutationKey = () => ['suspendProcurement'] as const;

export const getSuspendProcurementMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof suspendProcurement>>, TError,SuspendProcurementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof suspendProcurement>>, TError,SuspendProcurementMutationVariables, TContext> => {

const mutationKey = getSuspendProcurementMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof suspendProcurement>>, SuspendProcurementMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  suspendProcurement(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SuspendProcurementMutationResult = NonNullable<Awaited<ReturnType<typeof suspendProcurement>>>
    export type SuspendProcurementMutationBody = BodyType<SuspendProcurement>
    export type SuspendProcurementMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type SuspendProcurementMutationVariables = {id: IdComplaint;data: BodyType<SuspendProcurement>;headers?: SuspendProcurementHeaders}

    /**
 * @summary Suspend the purchase that a complaint is about, for thirty days at most.
 */
export const useSuspendProcurement = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof suspendProcurement>>, TError,SuspendProcurementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof suspendProcurement>>,
        TError,
        SuspendProcurementMutationVariables,
        TContext
      > => {
      return useMutation(getSuspendProcurementMutationOptions(options), queryClient);
    }
    export const getWithdrawComplaintUrl = (id: IdComplaint,) => {




  return `/api/v1/complaints/${id}/withdraw`
}

/**
 * @summary Withdraw one's own complaint.
 */
export const withdrawComplaint = async (id: IdComplaint,
    statedReason: StatedReason,
    headers?: WithdrawComplaintHeaders, options?: Parameters<typeof request>[1]): Promise<ComplaintView> => {

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
return request<ComplaintView>(getWithdrawComplaintUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(statedReason)
  }
);}





export const getWithdrawComplaintMutationKey = () => ['withdrawComplaint'] as const;

export const getWithdrawComplaintMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawComplaint>>, TError,WithdrawComplaintMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof withdrawComplaint>>, TError,WithdrawComplaintMutationVariables, TContext> => {

const mutationKey = getWithdrawComplaintMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof withdrawComplaint>>, WithdrawComplaintMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  withdrawComplaint(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type WithdrawComplaintMutationResult = NonNullable<Awaited<ReturnType<typeof withdrawComplaint>>>
    export type WithdrawComplaintMutationBody = BodyType<StatedReason>
    export type WithdrawComplaintMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type WithdrawComplaintMutationVariables = {id: IdComplaint;data: BodyType<StatedReason>;headers?: WithdrawComplaintHeaders}

    /**
 * @summary Withdraw one's own complaint.
 */
export const useWithdrawComplaint = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawComplaint>>, TError,WithdrawComplaintMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof withdrawComplaint>>,
        TError,
        WithdrawComplaintMutationVariables,
        TContext
      > => {
      return useMutation(getWithdrawComplaintMutationOptions(options), queryClient);
    }
