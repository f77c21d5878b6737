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
  ApproveOpenDayHeaders
} from '../model/approveOpenDayHeaders';

import type {
  ApproveOpenDayRegistrationHeaders
} from '../model/approveOpenDayRegistrationHeaders';

import type {
  ApproveOpeningCommitmentHeaders
} from '../model/approveOpeningCommitmentHeaders';

import type {
  ApproveSubsidyClaimHeaders
} from '../model/approveSubsidyClaimHeaders';

import type {
  CancelOpenDayHeaders
} from '../model/cancelOpenDayHeaders';

import type {
  CancelOpenDayRegistrationHeaders
} from '../model/cancelOpenDayRegistrationHeaders';

import type {
  CloseOpenDayRegistrationHeaders
} from '../model/closeOpenDayRegistrationHeaders';

import type {
  CreateOpenDay
} from '../model/createOpenDay';

import type {
  CreateOpenDayHeaders
} from '../model/createOpenDayHeaders';

import type {
  CreateOpeningCommitment
} from '../model/createOpeningCommitment';

import type {
  CreateOpeningCommitmentHeaders
} from '../model/createOpeningCommitmentHeaders';

import type {
  CreateOpeningOffer
} from '../model/createOpeningOffer';

import type {
  CreateOpeningOfferHeaders
} from '../model/createOpeningOfferHeaders';

import type {
  CreateSubsidyAgreement
} from '../model/createSubsidyAgreement';

import type {
  CreateSubsidyAgreementHeaders
} from '../model/createSubsidyAgreementHeaders';

import type {
  CreateSubsidyClaim
} from '../model/createSubsidyClaim';

import type {
  CreateSubsidyClaimHeaders
} from '../model/createSubsidyClaimHeaders';

import type {
  DelistOpeningOffer
} from '../model/delistOpeningOffer';

import type {
  DelistOpeningOfferHeaders
} from '../model/delistOpeningOfferHeaders';

import type {
  EndOpeningCommitmentHeaders
} from '../model/endOpeningCommitmentHeaders';

import type {
  EnlistOpeningOfferHeaders
} from '../model/enlistOpeningOfferHeaders';

import type {
  HoldOpenDayHeaders
} from '../model/holdOpenDayHeaders';

import type {
  IdOpenDay
} from '../model/idOpenDay';

import type {
  IdOpenDayRegistration
} from '../model/idOpenDayRegistration';

import type {
  IdOpeningCommitment
} from '../model/idOpeningCommitment';

import type {
  IdOpeningOffer
} from '../model/idOpeningOffer';

import type {
  IdSubsidyAgreement
} from '../model/idSubsidyAgreement';

import type {
  IdSubsidyClaim
} from '../model/idSubsidyClaim';

import type {
  ListOpenDayRegistrationsParams
} from '../model/listOpenDayRegistrationsParams';

import type {
  ListOpenDaysParams
} from '../model/listOpenDaysParams';

import type {
  ListOpeningCommitmentsParams
} from '../model/listOpeningCommitmentsParams';

import type {
  ListOpeningOffersParams
} from '../model/listOpeningOffersParams';

import type {
  ListSubsidyAgreementsParams
} from '../model/listSubsidyAgreementsParams';

import type {
  ListSubsidyClaimsParams
} from '../model/listSubsidyClaimsParams';

import type {
  OpenDayPage
} from '../model/openDayPage';

import type {
  OpenDayRegistrationPage
} from '../model/openDayRegistrationPage';

import type {
  OpenDayRegistrationView
} from '../model/openDayRegistrationView';

import type {
  OpenDayView
} from '../model/openDayView';

import type {
  OpeningCommitmentPage
} from '../model/openingCommitmentPage';

import type {
  OpeningCommitmentView
} from '../model/openingCommitmentView';

import type {
  OpeningOfferPage
} from '../model/openingOfferPage';

import type {
  OpeningOfferView
} from '../model/openingOfferView';

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
  PublishOpenDayHeaders
} from '../model/publishOpenDayHeaders';

import type {
  PublishOpeningCommitmentHeaders
} from '../model/publishOpeningCommitmentHeaders';

import type {
  Reason
} from '../model/reason';

import type {
  RecordSiteCheck
} from '../model/recordSiteCheck';

import type {
  RecordSiteCheckHeaders
} from '../model/recordSiteCheckHeaders';

import type {
  RegisterForOpenDay
} from '../model/registerForOpenDay';

import type {
  RegisterForOpenDayHeaders
} from '../model/registerForOpenDayHeaders';

import type {
  RejectOpenDayRegistrationHeaders
} from '../model/rejectOpenDayRegistrationHeaders';

import type {
  RejectSubsidyClaimHeaders
} from '../model/rejectSubsidyClaimHeaders';

import type {
  ResumeOpeningCommitmentHeaders
} from '../model/resumeOpeningCommitmentHeaders';

import type {
  RevealVisitors
} from '../model/revealVisitors';

import type {
  RevealedVisitors
} from '../model/revealedVisitors';

import type {
  SubmitSubsidyClaimHeaders
} from '../model/submitSubsidyClaimHeaders';

import type {
  SubsidyAgreementPage
} from '../model/subsidyAgreementPage';

import type {
  SubsidyAgreementView
} from '../model/subsidyAgreementView';

import type {
  SubsidyClaimPage
} from '../model/subsidyClaimPage';

import type {
  SubsidyClaimView
} from '../model/subsidyClaimView';

import type {
  SuspendOpeningCommitment
} from '../model/suspendOpeningCommitment';

import type {
  SuspendOpeningCommitmentHeaders
} from '../model/suspendOpeningCommitmentHeaders';

import type {
  UpdateOpenDay
} from '../model/updateOpenDay';

import type {
  UpdateOpenDayHeaders
} from '../model/updateOpenDayHeaders';

import type {
  UpdateOpeningCommitment
} from '../model/updateOpeningCommitment';

import type {
  UpdateOpeningCommitmentHeaders
} from '../model/updateOpeningCommitmentHeaders';

import type {
  UpdateOpeningOffer
} from '../model/updateOpeningOffer';

import type {
  UpdateOpeningOfferHeaders
} from '../model/updateOpeningOfferHeaders';

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

export const getGetOpenDayRegistrationUrl = (id: IdOpenDayRegistration,) => {




  return `/api/v1/open-day-registrations/${id}`
}

/**
 * @summary One registration for an open day.
 */
export const getOpenDayRegistration = async (id: IdOpenDayRegistration, options?: Parameters<typeof request>[1]): Promise<OpenDayRegistrationView> => {

  return request<OpenDayRegistrationView>(getGetOpenDayRegistrationUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetOpenDayRegistrationQueryKey = (id: IdOpenDayRegistration,) => {
    return [
    `/api/v1/open-day-registrations/${id}`
    ] as const;
    }


export const getGetOpenDayRegistrationQueryOptions = <TData = Awaited<ReturnType<typeof getOpenDayRegistration>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdOpenDayRegistration, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpenDayRegistration>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetOpenDayRegistrationQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getOpenDayRegistration>>> = ({ signal }) => getOpenDayRegistration(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getOpenDayRegistration>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetOpenDayRegistrationQueryResult = NonNullable<Awaited<ReturnType<typeof getOpenDayRegistration>>>
export type GetOpenDayRegistrationQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetOpenDayRegistration<TData = Awaited<ReturnType<typeof getOpenDayRegistration>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdOpenDayRegistration, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpenDayRegistration>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOpenDayRegistration>>,
          TError,
          Awaited<ReturnType<typeof getOpenDayRegistration>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOpenDayRegistration<TData = Awaited<ReturnType<typeof getOpenDayRegistration>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdOpenDayRegistration, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpenDayRegistration>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOpenDayRegistration>>,
          TError,
          Awaited<ReturnType<typeof getOpenDayRegistration>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOpenDayRegistration<TData = Awaited<ReturnType<typeof getOpenDayRegistration>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdOpenDayRegistration, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpenDayRegistration>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One registration for an open day.
 */

export function useGetOpenDayRegistration<TData = Awaited<ReturnType<typeof getOpenDayRegistration>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdOpenDayRegistration, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpenDayRegistration>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetOpenDayRegistrationQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getApproveOpenDayRegistrationUrl = (id: IdOpenDayRegistration,) => {




  return `/api/v1/open-day-registrations/${id}/approve`
}

/**
 * @summary Let a group come.
 */
export const approveOpenDayRegistration = async (id: IdOpenDayRegistration,
    headers?: ApproveOpenDayRegistrationHeaders, options?: Parameters<typeof request>[1]): Promise<OpenDayRegistrationView> => {

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
return request<OpenDayRegistrationView>(getApproveOpenDayRegistrationUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getApproveOpenDayRegistrationMutationKey = () => ['approveOpenDayRegistration'] as const;

export const getApproveOpenDayRegistrationMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof approveOpenDayRegistration>>, TError,ApproveOpenDayRegistrationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof approveOpenDayRegistration>>, TError,ApproveOpenDayRegistrationMutationVariables, TContext> => {

const mutationKey = getApproveOpenDayRegistrationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof approveOpenDayRegistration>>, ApproveOpenDayRegistrationMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  approveOpenDayRegistration(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ApproveOpenDayRegistrationMutationResult = NonNullable<Awaited<ReturnType<typeof approveOpenDayRegistration>>>

    export type ApproveOpenDayRegistrationMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type ApproveOpenDayRegistrationMutationVariables = {id: IdOpenDayRegistration;headers?: ApproveOpenDayRegistrationHeaders}

    /**
 * @summary Let a group come.
 */
export const useApproveOpenDayRegistration = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof approveOpenDayRegistration>>, TError,ApproveOpenDayRegistrationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof approveOpenDayRegistration>>,
        TError,
        ApproveOpenDayRegistrationMutationVariables,
        TContext
      > => {
      return useMutation(getApproveOpenDayRegistrationMutationOptions(options), queryClient);
    }
    export const getCancelOpenDayRegistrationUrl = (id: IdOpenDayRegistration,) => {




  return `/api/v1/open-day-registrations/${id}/cancel`
}

/**
 * @summary Give a group's places back.
 */
export const cancelOpenDayRegistration = async (id: IdOpenDayRegistration,
    reason: Reason,
    headers?: CancelOpenDayRegistrationHeaders, options?: Parameters<typeof request>[1]): Promise<OpenDayRegistrationView> => {

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
return request<OpenDayRegistrationView>(getCancelOpenDayRegistrationUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(reason)
  }
);}





export const getCancelOpenDayRegistrationMutationKey = () => ['cancelOpenDayRegistration'] as const;

export const getCancelOpenDayRegistrationMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof cancelOpenDayRegistration>>, TError,CancelOpenDayRegistrationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof cancelOpenDayRegistration>>, TError,CancelOpenDayRegistrationMutationVariables, TContext> => {

const mutationKey = getCancelOpenDayRegistrationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof cancelOpenDayRegistration>>, CancelOpenDayRegistrationMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  cancelOpenDayRegistration(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CancelOpenDayRegistrationMutationResult = NonNullable<Awaited<ReturnType<typeof cancelOpenDayRegistration>>>
    export type CancelOpenDayRegistrationMutationBody = BodyType<Reason>
    export type CancelOpenDayRegistrationMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CancelOpenDayRegistrationMutationVariables = {id: IdOpenDayRegistration;data: BodyType<Reason>;headers?: CancelOpenDayRegistrationHeaders}

    /**
 * @summary Give a group's places back.
 */
export const useCancelOpenDayRegistration = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof cancelOpenDayRegistration>>, TError,CancelOpenDayRegistrationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof cancelOpenDayRegistration>>,
        TError,
        CancelOpenDayRegistrationMutationVariables,
        TContext
      > => {
      return useMutation(getCancelOpenDayRegistrationMutationOptions(options), queryClient);
    }
    export const getRejectOpenDayRegistrationUrl = (id: IdOpenDayRegistration,) => {




  return `/api/v1/open-day-registrations/${id}/reject`
}

/**
 * @summary Do not let a group come; its places are free again.
 */
export const rejectOpenDayRegistration = async (id: IdOpenDayRegistration,
    reason: Reason,
    headers?: RejectOpenDayRegistrationHeaders, options?: Parameters<typeof request>[1]): Promise<OpenDayRegistrationView> => {

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
return request<OpenDayRegistrationView>(getRejectOpenDayRegistrationUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(reason)
  }
);}





export const getRejectOpenDayRegistrationMutationKey = () => ['rejectOpenDayRegistration'] as const;

export const getRejectOpenDayRegistrationMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rejectOpenDayRegistration>>, TError,RejectOpenDayRegistrationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof rejectOpenDayRegistration>>, TError,RejectOpenDayRegistrationMutationVariables, TContext> => {

const mutationKey = getRejectOpenDayRegistrationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof rejectOpenDayRegistration>>, RejectOpenDayRegistrationMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  rejectOpenDayRegistration(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RejectOpenDayRegistrationMutationResult = NonNullable<Awaited<ReturnType<typeof rejectOpenDayRegistration>>>
    export type RejectOpenDayRegistrationMutationBody = BodyType<Reason>
    export type RejectOpenDayRegistrationMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RejectOpenDayRegistrationMutationVariables = {id: IdOpenDayRegistration;data: BodyType<Reason>;headers?: RejectOpenDayRegistrationHeaders}

    /**
 * @summary Do not let a group come; its places are free again.
 */
export const useRejectOpenDayRegistration = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rejectOpenDayRegistration>>, TError,RejectOpenDayRegistrationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof rejectOpenDayRegistration>>,
        TError,
        RejectOpenDayRegistrationMutationVariables,
        TContext
      > => {
      return useMutation(getRejectOpenDayRegistrationMutationOptions(options), queryClient);
    }
    export const getRevealOpenDayRegistrationUrl = (id: IdOpenDayRegistration,) => {




  return `/api/v1/open-day-registrations/${id}/reveal`
}

/**
 * @summary See everybody of a group in full, to check documents at the gate; the reason is kept.
 */
export const revealOpenDayRegistration = async (id: IdOpenDayRegistration,
    revealVisitors: RevealVisitors, options?: Parameters<typeof request>[1]): Promise<RevealedVisitors> => {

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
return request<RevealedVisitors>(getRevealOpenDayRegistrationUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(revealVisitors)
  }
);}





export const getRevealOpenDayRegistrationMutationKey = () => ['revealOpenDayRegistration'] as const;

export const getRevealOpenDayRegistrationMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof revealOpenDayRegistration>>, TError,RevealOpenDayRegistrationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof revealOpenDayRegistration>>, TError,RevealOpenDayRegistrationMutationVariables, TContext> => {

const mutationKey = getRevealOpenDayRegistrationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof revealOpenDayRegistration>>, RevealOpenDayRegistrationMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  revealOpenDayRegistration(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RevealOpenDayRegistrationMutationResult = NonNullable<Awaited<ReturnType<typeof revealOpenDayRegistration>>>
    export type RevealOpenDayRegistrationMutationBody = BodyType<RevealVisitors>
    export type RevealOpenDayRegistrationMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RevealOpenDayRegistrationMutationVariables = {id: IdOpenDayRegistration;data: BodyType<RevealVisitors>}

    /**
 * @summary See everybody of a group in full, to check documents at the gate; the reason is kept.
 */
export const useRevealOpenDayRegistration = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof revealOpenDayRegistration>>, TError,RevealOpenDayRegistrationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof revealOpenDayRegistration>>,
        TError,
        RevealOpenDayRegistrationMutationVariables,
        TContext
      > => {
      return useMutation(getRevealOpenDayRegistrationMutationOptions(options), queryClient);
    }
    export const getListOpenDaysUrl = (params?: ListOpenDaysParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/open-days?${stringifiedParams}` : `/api/v1/open-days`
}

/**
 * @summary List open days of barracks; the public sees announced ones.
 */
export const listOpenDays = async (params?: ListOpenDaysParams, options?: Parameters<typeof request>[1]): Promise<OpenDayPage> => {

  return request<OpenDayPage>(getListOpenDaysUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListOpenDaysQueryKey = (params?: ListOpenDaysParams,) => {
    return [
    `/api/v1/open-days`, ...(params ? [params] : [])
    ] as const;
    }


export const getListOpenDaysQueryOptions = <TData = Awaited<ReturnType<typeof listOpenDays>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListOpenDaysParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOpenDays>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListOpenDaysQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listOpenDays>>> = ({ signal }) => listOpenDays(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listOpenDays>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListOpenDaysQueryResult = NonNullable<Awaited<ReturnType<typeof listOpenDays>>>
export type ListOpenDaysQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListOpenDays<TData = Awaited<ReturnType<typeof listOpenDays>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListOpenDaysParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOpenDays>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOpenDays>>,
          TError,
          Awaited<ReturnType<typeof listOpenDays>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOpenDays<TData = Awaited<ReturnType<typeof listOpenDays>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListOpenDaysParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOpenDays>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOpenDays>>,
          TError,
          Awaited<ReturnType<typeof listOpenDays>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOpenDays<TData = Awaited<ReturnType<typeof listOpenDays>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListOpenDaysParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOpenDays>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List open days of barracks; the public sees announced ones.
 */

export function useListOpenDays<TData = Awaited<ReturnType<typeof listOpenDays>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListOpenDaysParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOpenDays>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListOpenDaysQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateOpenDayUrl = () => {




  return `/api/v1/open-days`
}

/**
 * @summary Plan an open day of barracks.
 */
export const createOpenDay = async (createOpenDayBody: CreateOpenDay,
    headers?: CreateOpenDayHeaders, options?: Parameters<typeof request>[1]): Promise<OpenDayView> => {

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
return request<OpenDayView>(getCreateOpenDayUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createOpenDayBody)
  }
);}





export const getCreateOpenDayMutationKey = () => ['createOpenDay'] as const;

export const getCreateOpenDayMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createOpenDay>>, TError,CreateOpenDayMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createOpenDay>>, TError,CreateOpenDayMutationVariables, TContext> => {

const mutationKey = getCreateOpenDayMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createOpenDay>>, CreateOpenDayMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createOpenDay(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateOpenDayMutationResult = NonNullable<Awaited<ReturnType<typeof createOpenDay>>>
    export type CreateOpenDayMutationBody = BodyType<CreateOpenDay>
    export type CreateOpenDayMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateOpenDayMutationVariables = {data: BodyType<CreateOpenDay>;headers?: CreateOpenDayHeaders}

    /**
 * @summary Plan an open day of barracks.
 */
export const useCreateOpenDay = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createOpenDay>>, TError,CreateOpenDayMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createOpenDay>>,
        TError,
        CreateOpenDayMutationVariables,
        TContext
      > => {
      return useMutation(getCreateOpenDayMutationOptions(options), queryClient);
    }
    export const getGetOpenDayUrl = (id: IdOpenDay,) => {




  return `/api/v1/open-days/${id}`
}

/**
 * @summary One open day.
 */
export const getOpenDay = async (id: IdOpenDay, options?: Parameters<typeof request>[1]): Promise<OpenDayView> => {

  return request<OpenDayView>(getGetOpenDayUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetOpenDayQueryKey = (id: IdOpenDay,) => {
    return [
    `/api/v1/open-days/${id}`
    ] as const;
    }


export const getGetOpenDayQueryOptions = <TData = Awaited<ReturnType<typeof getOpenDay>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdOpenDay, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpenDay>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetOpenDayQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getOpenDay>>> = ({ signal }) => getOpenDay(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getOpenDay>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetOpenDayQueryResult = NonNullable<Awaited<ReturnType<typeof getOpenDay>>>
export type GetOpenDayQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetOpenDay<TData = Awaited<ReturnType<typeof getOpenDay>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdOpenDay, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpenDay>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOpenDay>>,
          TError,
          Awaited<ReturnType<typeof getOpenDay>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOpenDay<TData = Awaited<ReturnType<typeof getOpenDay>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdOpenDay, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpenDay>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOpenDay>>,
          TError,
          Awaited<ReturnType<typeof getOpenDay>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOpenDay<TData = Awaited<ReturnType<typeof getOpenDay>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdOpenDay, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpenDay>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One open day.
 */

export function useGetOpenDay<TData = Awaited<ReturnType<typeof getOpenDay>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdOpenDay, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpenDay>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetOpenDayQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUpdateOpenDayUrl = (id: IdOpenDay,) => {




  return `/api/v1/open-days/${id}`
}

/**
 * @summary Change an open day that the unit has not approved yet.
 */
export const updateOpenDay = async (id: IdOpenDay,
    updateOpenDayBody: UpdateOpenDay,
    headers: UpdateOpenDayHeaders, options?: Parameters<typeof request>[1]): Promise<OpenDayView> => {

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
return request<OpenDayView>(getUpdateOpenDayUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(updateOpenDayBody)
  }
);}





export const getUpdateOpenDayMutationKey = () => ['updateOpenDay'] as const;

export const getUpdateOpenDayMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateOpenDay>>, TError,UpdateOpenDayMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof updateOpenDay>>, TError,UpdateOpenDayMutationVariables, TContext> => {

const mutationKey = getUpdateOpenDayMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateOpenDay>>, UpdateOpenDayMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  updateOpenDay(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateOpenDayMutationResult = NonNullable<Awaited<ReturnType<typeof updateOpenDay>>>
    export type UpdateOpenDayMutationBody = BodyType<UpdateOpenDay>
    export type UpdateOpenDayMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type UpdateOpenDayMutationVariables = {id: IdOpenDay;data: BodyType<UpdateOpenDay>;headers: UpdateOpenDayHeaders}

    /**
 * @summary Change an open day that the unit has not approved yet.
 */
export const useUpdateOpenDay = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateOpenDay>>, TError,UpdateOpenDayMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateOpenDay>>,
        TError,
        UpdateOpenDayMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateOpenDayMutationOptions(options), queryClient);
    }
    export const getApproveOpenDayUrl = (id: IdOpenDay,) => {




  return `/api/v1/open-days/${id}/approve-unit`
}

/**
 * @summary Approve an open day of one's own unit that somebody else has planned.
 */
export const approveOpenDay = async (id: IdOpenDay,
    headers?: ApproveOpenDayHeaders, options?: Parameters<typeof request>[1]): Promise<OpenDayView> => {

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
return request<OpenDayView>(getApproveOpenDayUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getApproveOpenDayMutationKey = () => ['approveOpenDay'] as const;

export const getApproveOpenDayMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof approveOpenDay>>, TError,ApproveOpenDayMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof approveOpenDay>>, TError,ApproveOpenDayMutationVariables, TContext> => {

const mutationKey = getApproveOpenDayMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof approveOpenDay>>, ApproveOpenDayMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  approveOpenDay(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ApproveOpenDayMutationResult = NonNullable<Awaited<ReturnType<typeof approveOpenDay>>>

    export type ApproveOpenDayMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type ApproveOpenDayMutationVariables = {id: IdOpenDay;headers?: ApproveOpenDayHeaders}

    /**
 * @summary Approve an open day of one's own unit that somebody else has planned.
 */
export const useApproveOpenDay = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof approveOpenDay>>, TError,ApproveOpenDayMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof approveOpenDay>>,
        TError,
        ApproveOpenDayMutationVariables,
        TContext
      > => {
      return useMutation(getApproveOpenDayMutationOptions(options), queryClient);
    }
    export const getCancelOpenDayUrl = (id: IdOpenDay,) => {




  return `/api/v1/open-days/${id}/cancel`
}

/**
 * @summary Cancel an open day; no reason is needed. Each group is told.
 */
export const cancelOpenDay = async (id: IdOpenDay,
    reason: Reason,
    headers?: CancelOpenDayHeaders, options?: Parameters<typeof request>[1]): Promise<OpenDayView> => {

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
return request<OpenDayView>(getCancelOpenDayUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(reason)
  }
);}





export const getCancelOpenDayMutationKey = () => ['cancelOpenDay'] as const;

export const getCancelOpenDayMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof cancelOpenDay>>, TError,CancelOpenDayMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof cancelOpenDay>>, TError,CancelOpenDayMutationVariables, TContext> => {

const mutationKey = getCancelOpenDayMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof cancelOpenDay>>, CancelOpenDayMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  cancelOpenDay(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CancelOpenDayMutationResult = NonNullable<Awaited<ReturnType<typeof cancelOpenDay>>>
    export type CancelOpenDayMutationBody = BodyType<Reason>
    export type CancelOpenDayMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CancelOpenDayMutationVariables = {id: IdOpenDay;data: BodyType<Reason>;headers?: CancelOpenDayHeaders}

    /**
 * @summary Cancel an open day; no reason is needed. Each group is told.
 */
export const useCancelOpenDay = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof cancelOpenDay>>, TError,CancelOpenDayMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof cancelOpenDay>>,
        TError,
        CancelOpenDayMutationVariables,
        TContext
      > => {
      return useMutation(getCancelOpenDayMutationOptions(options), queryClient);
    }
    export const getCloseOpenDayRegistrationUrl = (id: IdOpenDay,) => {




  return `/api/v1/open-days/${id}/close-registration`
}

/**
 * @summary Close the registration for an open day.
 */
export const closeOpenDayRegistration = async (id: IdOpenDay,
    headers?: CloseOpenDayRegistrationHeaders, options?: Parameters<typeof request>[1]): Promise<OpenDayView> => {

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
return request<OpenDayView>(getCloseOpenDayRegistrationUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getCloseOpenDayRegistrationMutationKey = () => ['closeOpenDayRegistration'] as const;

export const getCloseOpenDayRegistrationMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof closeOpenDayRegistration>>, TError,CloseOpenDayRegistrationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof closeOpenDayRegistration>>, TError,CloseOpenDayRegistrationMutationVariables, TContext> => {

const mutationKey = getCloseOpenDayRegistrationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof closeOpenDayRegistration>>, CloseOpenDayRegistrationMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  closeOpenDayRegistration(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CloseOpenDayRegistrationMutationResult = NonNullable<Awaited<ReturnType<typeof closeOpenDayRegistration>>>

    export type CloseOpenDayRegistrationMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type CloseOpenDayRegistrationMutationVariables = {id: IdOpenDay;headers?: CloseOpenDayRegistrationHeaders}

    /**
 * @summary Close the registration for an open day.
 */
export const useCloseOpenDayRegistration = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof closeOpenDayRegistration>>, TError,CloseOpenDayRegistrationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof closeOpenDayRegistration>>,
        TError,
        CloseOpenDayRegistrationMutationVariables,
        TContext
      > => {
      return useMutation(getCloseOpenDayRegistrationMutationOptions(options), queryClient);
    }
    export const getHoldOpenDayUrl = (id: IdOpenDay,) => {




  return `/api/v1/open-days/${id}/hold`
}

/**
 * @summary Note that an open day took place.
 */
export const holdOpenDay = async (id: IdOpenDay,
    headers?: HoldOpenDayHeaders, options?: Parameters<typeof request>[1]): Promise<OpenDayView> => {

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
return request<OpenDayView>(getHoldOpenDayUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getHoldOpenDayMutationKey = () => ['holdOpenDay'] as const;

export const getHoldOpenDayMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof holdOpenDay>>, TError,HoldOpenDayMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof holdOpenDay>>, TError,HoldOpenDayMutationVariables, TContext> => {

const mutationKey = getHoldOpenDayMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof holdOpenDay>>, HoldOpenDayMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  holdOpenDay(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type HoldOpenDayMutationResult = NonNullable<Awaited<ReturnType<typeof holdOpenDay>>>

    export type HoldOpenDayMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type HoldOpenDayMutationVariables = {id: IdOpenDay;headers?: HoldOpenDayHeaders}

    /**
 * @summary Note that an open day took place.
 */
export const useHoldOpenDay = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof holdOpenDay>>, TError,HoldOpenDayMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof holdOpenDay>>,
        TError,
        HoldOpenDayMutationVariables,
        TContext
      > => {
      return useMutation(getHoldOpenDayMutationOptions(options), queryClient);
    }
    export const getPublishOpenDayUrl = (id: IdOpenDay,) => {




  return `/api/v1/open-days/${id}/publish`
}

/**
 * @summary Announce an open day that its unit has approved; groups can register.
 */
export const publishOpenDay = async (id: IdOpenDay,
    headers?: PublishOpenDayHeaders, options?: Parameters<typeof request>[1]): Promise<OpenDayView> => {

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
return request<OpenDayView>(getPublishOpenDayUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getPublishOpenDayMutationKey = () => ['publishOpenDay'] as const;

export const getPublishOpenDayMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishOpenDay>>, TError,PublishOpenDayMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof publishOpenDay>>, TError,PublishOpenDayMutationVariables, TContext> => {

const mutationKey = getPublishOpenDayMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof publishOpenDay>>, PublishOpenDayMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  publishOpenDay(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PublishOpenDayMutationResult = NonNullable<Awaited<ReturnType<typeof publishOpenDay>>>

    export type PublishOpenDayMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type PublishOpenDayMutationVariables = {id: IdOpenDay;headers?: PublishOpenDayHeaders}

    /**
 * @summary Announce an open day that its unit has approved; groups can register.
 */
export const usePublishOpenDay = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishOpenDay>>, TError,PublishOpenDayMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof publishOpenDay>>,
        TError,
        PublishOpenDayMutationVariables,
        TContext
      > => {
      return useMutation(getPublishOpenDayMutationOptions(options), queryClient);
    }
    export const getListOpenDayRegistrationsUrl = (id: IdOpenDay,
    params?: ListOpenDayRegistrationsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/open-days/${id}/registrations?${stringifiedParams}` : `/api/v1/open-days/${id}/registrations`
}

/**
 * @summary List the groups of an open day: for its unit all, else one's own.
 */
export const listOpenDayRegistrations = async (id: IdOpenDay,
    params?: ListOpenDayRegistrationsParams, options?: Parameters<typeof request>[1]): Promise<OpenDayRegistrationPage> => {

  return request<OpenDayRegistrationPage>(getListOpenDayRegistrationsUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListOpenDayRegistrationsQueryKey = (id: IdOpenDay,
    params?: ListOpenDayRegistrationsParams,) => {
    return [
    `/api/v1/open-days/${id}/registrations`, ...(params ? [params] : [])
    ] as const;
    }


export const getListOpenDayRegistrationsQueryOptions = <TData = Awaited<ReturnType<typeof listOpenDayRegistrations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdOpenDay,
    params?: ListOpenDayRegistrationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOpenDayRegistrations>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListOpenDayRegistrationsQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listOpenDayRegistrations>>> = ({ signal }) => listOpenDayRegistrations(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listOpenDayRegistrations>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListOpenDayRegistrationsQueryResult = NonNullable<Awaited<ReturnType<typeof listOpenDayRegistrations>>>
export type ListOpenDayRegistrationsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListOpenDayRegistrations<TData = Awaited<ReturnType<typeof listOpenDayRegistrations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdOpenDay,
    params: undefined |  ListOpenDayRegistrationsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOpenDayRegistrations>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOpenDayRegistrations>>,
          TError,
          Awaited<ReturnType<typeof listOpenDayRegistrations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOpenDayRegistrations<TData = Awaited<ReturnType<typeof listOpenDayRegistrations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdOpenDay,
    params?: ListOpenDayRegistrationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOpenDayRegistrations>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOpenDayRegistrations>>,
          TError,
          Awaited<ReturnType<typeof listOpenDayRegistrations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOpenDayRegistrations<TData = Awaited<ReturnType<typeof listOpenDayRegistrations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdOpenDay,
    params?: ListOpenDayRegistrationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOpenDayRegistrations>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the groups of an open day: for its unit all, else one's own.
 */

export function useListOpenDayRegistrations<TData = Awaited<ReturnType<typeof listOpenDayRegistrations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdOpenDay,
    params?: ListOpenDayRegistrationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOpenDayRegistrations>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListOpenDayRegistrationsQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getRegisterForOpenDayUrl = (id: IdOpenDay,) => {




  return `/api/v1/open-days/${id}/registrations`
}

/**
 * @summary Register a group for an open day, everybody by real name.
 */
export const registerForOpenDay = async (id: IdOpenDay,
    registerForOpenDayBody: RegisterForOpenDay,
    headers?: RegisterForOpenDayHeaders, options?: Parameters<typeof request>[1]): Promise<OpenDayRegistrationView> => {

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
return request<OpenDayRegistrationView>(getRegisterForOpenDayUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(registerForOpenDayBody)
  }
);}





export const getRegisterForOpenDayMutationKey = () => ['registerForOpenDay'] as const;

export const getRegisterForOpenDayMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof registerForOpenDay>>, TError,RegisterForOpenDayMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof registerForOpenDay>>, TError,RegisterForOpenDayMutationVariables, TContext> => {

const mutationKey = getRegisterForOpenDayMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof registerForOpenDay>>, RegisterForOpenDayMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  registerForOpenDay(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RegisterForOpenDayMutationResult = NonNullable<Awaited<ReturnType<typeof registerForOpenDay>>>
    export type RegisterForOpenDayMutationBody = BodyType<RegisterForOpenDay>
    export type RegisterForOpenDayMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RegisterForOpenDayMutationVariables = {id: IdOpenDay;data: BodyType<RegisterForOpenDay>;headers?: RegisterForOpenDayHeaders}

    /**
 * @summary Register a group for an open day, everybody by real name.
 */
export const useRegisterForOpenDay = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof registerForOpenDay>>, TError,RegisterForOpenDayMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof registerForOpenDay>>,
        TError,
        RegisterForOpenDayMutationVariables,
        TContext
      > => {
      return useMutation(getRegisterForOpenDayMutationOptions(options), queryClient);
    }
    export const getListOpeningCommitmentsUrl = (params?: ListOpeningCommitmentsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/opening-commitments?${stringifiedParams}` : `/api/v1/opening-commitments`
}

/**
 * @summary List opening commitments; the public sees published ones.
 */
export const listOpeningCommitments = async (params?: ListOpeningCommitmentsParams, options?: Parameters<typeof request>[1]): Promise<OpeningCommitmentPage> => {

  return request<OpeningCommitmentPage>(getListOpeningCommitmentsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListOpeningCommitmentsQueryKey = (params?: ListOpeningCommitmentsParams,) => {
    return [
    `/api/v1/opening-commitments`, ...(params ? [params] : [])
    ] as const;
    }


export const getListOpeningCommitmentsQueryOptions = <TData = Awaited<ReturnType<typeof listOpeningCommitments>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListOpeningCommitmentsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOpeningCommitments>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListOpeningCommitmentsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listOpeningCommitments>>> = ({ signal }) => listOpeningCommitments(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listOpeningCommitments>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListOpeningCommitmentsQueryResult = NonNullable<Awaited<ReturnType<typeof listOpeningCommitments>>>
export type ListOpeningCommitmentsQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListOpeningCommitments<TData = Awaited<ReturnType<typeof listOpeningCommitments>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListOpeningCommitmentsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOpeningCommitments>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOpeningCommitments>>,
          TError,
          Awaited<ReturnType<typeof listOpeningCommitments>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOpeningCommitments<TData = Awaited<ReturnType<typeof listOpeningCommitments>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListOpeningCommitmentsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOpeningCommitments>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOpeningCommitments>>,
          TError,
          Awaited<ReturnType<typeof listOpeningCommitments>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOpeningCommitments<TData = Awaited<ReturnType<typeof listOpeningCommitments>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListOpeningCommitmentsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOpeningCommitments>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List opening commitments; the public sees published ones.
 */

export function useListOpeningCommitments<TData = Awaited<ReturnType<typeof listOpeningCommitments>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListOpeningCommitmentsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOpeningCommitments>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListOpeningCommitmentsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateOpeningCommitmentUrl = () => {




  return `/api/v1/opening-commitments`
}

/**
 * @summary Declare which spaces of an agency or a school are open to the public, and when.
 */
export const createOpeningCommitment = async (createOpeningCommitmentBody: CreateOpeningCommitment,
    headers?: CreateOpeningCommitmentHeaders, options?: Parameters<typeof request>[1]): Promise<OpeningCommitmentView> => {

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
return request<OpeningCommitmentView>(getCreateOpeningCommitmentUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createOpeningCommitmentBody)
  }
);}





export const getCreateOpeningCommitmentMutationKey = () => ['createOpeningCommitment'] as const;

export const getCreateOpeningCommitmentMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createOpeningCommitment>>, TError,CreateOpeningCommitmentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createOpeningCommitment>>, TError,CreateOpeningCommitmentMutationVariables, TContext> => {

const mutationKey = getCreateOpeningCommitmentMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createOpeningCommitment>>, CreateOpeningCommitmentMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createOpeningCommitment(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateOpeningCommitmentMutationResult = NonNullable<Awaited<ReturnType<typeof createOpeningCommitment>>>
    export type CreateOpeningCommitmentMutationBody = BodyType<CreateOpeningCommitment>
    export type CreateOpeningCommitmentMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateOpeningCommitmentMutationVariables = {data: BodyType<CreateOpeningCommitment>;headers?: CreateOpeningCommitmentHeaders}

    /**
 * @summary Declare which spaces of an agency or a school are open to the public, and when.
 */
export const useCreateOpeningCommitment = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createOpeningCommitment>>, TError,CreateOpeningCommitmentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createOpeningCommitment>>,
        TError,
        CreateOpeningCommitmentMutationVariables,
        TContext
      > => {
      return useMutation(getCreateOpeningCommitmentMutationOptions(options), queryClient);
    }
    export const getGetOpeningCommitmentUrl = (id: IdOpeningCommitment,) => {




  return `/api/v1/opening-commitments/${id}`
}

/**
 * @summary One opening commitment.
 */
export const getOpeningCommitment = async (id: IdOpeningCommitment, options?: Parameters<typeof request>[1]): Promise<OpeningCommitmentView> => {

  return request<OpeningCommitmentView>(getGetOpeningCommitmentUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetOpeningCommitmentQueryKey = (id: IdOpeningCommitment,) => {
    return [
    `/api/v1/opening-commitments/${id}`
    ] as const;
    }


export const getGetOpeningCommitmentQueryOptions = <TData = Awaited<ReturnType<typeof getOpeningCommitment>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdOpeningCommitment, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpeningCommitment>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetOpeningCommitmentQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getOpeningCommitment>>> = ({ signal }) => getOpeningCommitment(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getOpeningCommitment>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetOpeningCommitmentQueryResult = NonNullable<Awaited<ReturnType<typeof getOpeningCommitment>>>
export type GetOpeningCommitmentQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetOpeningCommitment<TData = Awaited<ReturnType<typeof getOpeningCommitment>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdOpeningCommitment, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpeningCommitment>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOpeningCommitment>>,
          TError,
          Awaited<ReturnType<typeof getOpeningCommitment>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOpeningCommitment<TData = Awaited<ReturnType<typeof getOpeningCommitment>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdOpeningCommitment, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpeningCommitment>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOpeningCommitment>>,
          TError,
          Awaited<ReturnType<typeof getOpeningCommitment>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOpeningCommitment<TData = Awaited<ReturnType<typeof getOpeningCommitment>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdOpeningCommitment, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpeningCommitment>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One opening commitment.
 */

export function useGetOpeningCommitment<TData = Awaited<ReturnType<typeof getOpeningCommitment>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdOpeningCommitment, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpeningCommitment>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetOpeningCommitmentQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUpdateOpeningCommitmentUrl = (id: IdOpeningCommitment,) => {




  return `/api/v1/opening-commitments/${id}`
}

/**
 * @summary Change a commitment that is not approved yet.
 */
export const updateOpeningCommitment = async (id: IdOpeningCommitment,
    updateOpeningCommitmentBody: UpdateOpeningCommitment,
    headers: UpdateOpeningCommitmentHeaders, options?: Parameters<typeof request>[1]): Promise<OpeningCommitmentView> => {

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
return request<OpeningCommitmentView>(getUpdateOpeningCommitmentUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(updateOpeningCommitmentBody)
  }
);}





export const getUpdateOpeningCommitmentMutationKey = () => ['updateOpeningCommitment'] as const;

export const getUpdateOpeningCommitmentMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateOpeningCommitment>>, TError,UpdateOpeningCommitmentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof updateOpeningCommitment>>, TError,UpdateOpeningCommitmentMutationVariables, TContext> => {

const mutationKey = getUpdateOpeningCommitmentMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateOpeningCommitment>>, UpdateOpeningCommitmentMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  updateOpeningCommitment(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateOpeningCommitmentMutationResult = NonNullable<Awaited<ReturnType<typeof updateOpeningCommitment>>>
    export type UpdateOpeningCommitmentMutationBody = BodyType<UpdateOpeningCommitment>
    export type UpdateOpeningCommitmentMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type UpdateOpeningCommitmentMutationVariables = {id: IdOpeningCommitment;data: BodyType<UpdateOpeningCommitment>;headers: UpdateOpeningCommitmentHeaders}

    /**
 * @summary Change a commitment that is not approved yet.
 */
export const useUpdateOpeningCommitment = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateOpeningCommitment>>, TError,UpdateOpeningCommitmentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateOpeningCommitment>>,
        TError,
        UpdateOpeningCommitmentMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateOpeningCommitmentMutationOptions(options), queryClient);
    }
    export const getApproveOpeningCommitmentUrl = (id: IdOpeningCommitment,) => {




  return `/api/v1/opening-commitments/${id}/approve`
}

/**
 * @summary Approve a commitment of one's own unit that somebody else has declared.
 */
export const approveOpeningCommitment = async (id: IdOpeningCommitment,
    headers?: ApproveOpeningCommitmentHeaders, options?: Parameters<typeof request>[1]): Promise<OpeningCommitmentView> => {

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
return request<OpeningCommitmentView>(getApproveOpeningCommitmentUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getApproveOpeningCommitmentMutationKey = () => ['approveOpeningCommitment'] as const;

export const getApproveOpeningCommitmentMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof approveOpeningCommitment>>, TError,ApproveOpeningCommitmentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof approveOpeningCommitment>>, TError,ApproveOpeningCommitmentMutationVariables, TContext> => {

const mutationKey = getApproveOpeningCommitmentMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof approveOpeningCommitment>>, ApproveOpeningCommitmentMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  approveOpeningCommitment(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ApproveOpeningCommitmentMutationResult = NonNullable<Awaited<ReturnType<typeof approveOpeningCommitment>>>

    export type ApproveOpeningCommitmentMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type ApproveOpeningCommitmentMutationVariables = {id: IdOpeningCommitment;headers?: ApproveOpeningCommitmentHeaders}

    /**
 * @summary Approve a commitment of one's own unit that somebody else has declared.
 */
export const useApproveOpeningCommitment = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof approveOpeningCommitment>>, TError,ApproveOpeningCommitmentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof approveOpeningCommitment>>,
        TError,
        ApproveOpeningCommitmentMutationVariables,
        TContext
      > => {
      return useMutation(getApproveOpeningCommitmentMutationOptions(options), queryClient);
    }
    export const getEndOpeningCommitmentUrl = (id: IdOpeningCommitment,) => {




  return `/api/v1/opening-commitments/${id}/end`
}

/**
 * @summary End a commitment for good; timetables hold for its spaces again.
 */
export const endOpeningCommitment = async (id: IdOpeningCommitment,
    suspendOpeningCommitment: SuspendOpeningCommitment,
    headers?: EndOpeningCommitmentHeaders, options?: Parameters<typeof request>[1]): Promise<OpeningCommitmentView> => {

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
return request<OpeningCommitmentView>(getEndOpeningCommitmentUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(suspendOpeningCommitment)
  }
);}





export const getEndOpeningCommitmentMutationKey = () => ['endOpeningCommitment'] as const;

export const getEndOpeningCommitmentMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof endOpeningCommitment>>, TError,EndOpeningCommitmentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof endOpeningCommitment>>, TError,EndOpeningCommitmentMutationVariables, TContext> => {

const mutationKey = getEndOpeningCommitmentMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof endOpeningCommitment>>, EndOpeningCommitmentMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  endOpeningCommitment(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type EndOpeningCommitmentMutationResult = NonNullable<Awaited<ReturnType<typeof endOpeningCommitment>>>
    export type EndOpeningCommitmentMutationBody = BodyType<SuspendOpeningCommitment>
    export type EndOpeningCommitmentMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type EndOpeningCommitmentMutationVariables = {id: IdOpeningCommitment;data: BodyType<SuspendOpeningCommitment>;headers?: EndOpeningCommitmentHeaders}

    /**
 * @summary End a commitment for good; timetables hold for its spaces again.
 */
export const useEndOpeningCommitment = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof endOpeningCommitment>>, TError,EndOpeningCommitmentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof endOpeningCommitment>>,
        TError,
        EndOpeningCommitmentMutationVariables,
        TContext
      > => {
      return useMutation(getEndOpeningCommitmentMutationOptions(options), queryClient);
    }
    export const getPublishOpeningCommitmentUrl = (id: IdOpeningCommitment,) => {




  return `/api/v1/opening-commitments/${id}/publish`
}

/**
 * @summary Publish an approved commitment: its hours are the hours of its spaces from now on.
 */
export const publishOpeningCommitment = async (id: IdOpeningCommitment,
    headers?: PublishOpeningCommitmentHeaders, options?: Parameters<typeof request>[1]): Promise<OpeningCommitmentView> => {

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
return request<OpeningCommitmentView>(getPublishOpeningCommitmentUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getPublishOpeningCommitmentMutationKey = () => ['publishOpeningCommitment'] as const;

export const getPublishOpeningCommitmentMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishOpeningCommitment>>, TError,PublishOpeningCommitmentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof publishOpeningCommitment>>, TError,PublishOpeningCommitmentMutationVariables, TContext> => {

const mutationKey = getPublishOpeningCommitmentMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof publishOpeningCommitment>>, PublishOpeningCommitmentMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  publishOpeningCommitment(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PublishOpeningCommitmentMutationResult = NonNullable<Awaited<ReturnType<typeof publishOpeningCommitment>>>

    export type PublishOpeningCommitmentMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type PublishOpeningCommitmentMutationVariables = {id: IdOpeningCommitment;headers?: PublishOpeningCommitmentHeaders}

    /**
 * @summary Publish an approved commitment: its hours are the hours of its spaces from now on.
 */
export const usePublishOpeningCommitment = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishOpeningCommitment>>, TError,PublishOpeningCommitmentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof publishOpeningCommitment>>,
        TError,
        PublishOpeningCommitmentMutationVariables,
        TContext
      > => {
      return useMutation(getPublishOpeningCommitmentMutationOptions(options), queryClient);
    }
    export const getResumeOpeningCommitmentUrl = (id: IdOpeningCommitment,) => {




  return `/api/v1/opening-commitments/${id}/resume`
}

/**
 * @summary Resume a suspended commitment.
 */
export const resumeOpeningCommitment = async (id: IdOpeningCommitment,
    headers?: ResumeOpeningCommitmentHeaders, options?: Parameters<typeof request>[1]): Promise<OpeningCommitmentView> => {

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
return request<OpeningCommitmentView>(getResumeOpeningCommitmentUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getResumeOpeningCommitmentMutationKey = () => ['resumeOpeningCommitment'] as const;

export const getResumeOpeningCommitmentMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof resumeOpeningCommitment>>, TError,ResumeOpeningCommitmentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof resumeOpeningCommitment>>, TError,ResumeOpeningCommitmentMutationVariables, TContext> => {

const mutationKey = getResumeOpeningCommitmentMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof resumeOpeningCommitment>>, ResumeOpeningCommitmentMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  resumeOpeningCommitment(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ResumeOpeningCommitmentMutationResult = NonNullable<Awaited<ReturnType<typeof resumeOpeningCommitment>>>

    export type ResumeOpeningCommitmentMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type ResumeOpeningCommitmentMutationVariables = {id: IdOpeningCommitment;headers?: ResumeOpeningCommitmentHeaders}

    /**
 * @summary Resume a suspended commitment.
 */
export const useResumeOpeningCommitment = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof resumeOpeningCommitment>>, TError,ResumeOpeningCommitmentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof resumeOpeningCommitment>>,
        TError,
        ResumeOpeningCommitmentMutationVariables,
        TContext
      > => {
      return useMutation(getResumeOpeningCommitmentMutationOptions(options), queryClient);
    }
    export const getSuspendOpeningCommitmentUrl = (id: IdOpeningCommitment,) => {




  return `/api/v1/opening-commitments/${id}/suspend`
}

/**
 * @summary Suspend a published commitment; its spaces are not open until it is resumed.
 */
export const suspendOpeningCommitment = async (id: IdOpeningCommitment,
    suspendOpeningCommitmentBody: SuspendOpeningCommitment,
    headers?: SuspendOpeningCommitmentHeaders, options?: Parameters<typeof request>[1]): Promise<OpeningCommitmentView> => {

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
return request<OpeningCommitmentView>(getSuspendOpeningCommitmentUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(suspendOpeningCommitmentBody)
  }
);}





export const getSuspendOpeningCommitmentMutationKey = () => ['suspendOpeningCommitment'] as const;

export const getSuspendOpeningCommitmentMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof suspendOpeningCommitment>>, TError,SuspendOpeningCommitmentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof suspendOpeningCommitment>>, TError,SuspendOpeningCommitmentMutationVariables, TContext> => {

const mutationKey = getSuspendOpeningCommitmentMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof suspendOpeningCommitment>>, SuspendOpeningCommitmentMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  suspendOpeningCommitment(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SuspendOpeningCommitmentMutationResult = NonNullable<Awaited<ReturnType<typeof suspendOpeningCommitment>>>
    export type SuspendOpeningCommitmentMutationBody = BodyType<SuspendOpeningCommitment>
    export type SuspendOpeningCommitmentMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type SuspendOpeningCommitmentMutationVariables = {id: IdOpeningCommitment;data: BodyType<SuspendOpeningCommitment>;headers?: SuspendOpeningCommitmentHeaders}

    /**
 * @summary Suspend a published commitment; its spaces are not open until it is resumed.
 */
export const useSuspendOpeningCommitment = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof suspendOpeningCommitment>>, TError,SuspendOpeningCommitmentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof suspendOpeningCommitment>>,
        TError,
        SuspendOpeningCommitmentMutationVariables,
        TContext
      > => {
      return useMutation(getSuspendOpeningCommitmentMutationOptions(options), queryClient);
    }
    export const getListOpeningOffersUrl = (params?: ListOpeningOffersParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/opening-offers?${stringifiedParams}` : `/api/v1/opening-offers`
}

/**
 * @summary List offers of private venues; the public sees listed ones.
 */
export const listOpeningOffers = async (params?: ListOpeningOffersParams, options?: Parameters<typeof request>[1]): Promise<OpeningOfferPage> => {

  return request<OpeningOfferPage>(getListOpeningOffersUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListOpeningOffersQueryKey = (params?: ListOpeningOffersParams,) => {
    return [
    `/api/v1/opening-offers`, ...(params ? [params] : [])
    ] as const;
    }


export const getListOpeningOffersQueryOptions = <TData = Awaited<ReturnType<typeof listOpeningOffers>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListOpeningOffersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOpeningOffers>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListOpeningOffersQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listOpeningOffers>>> = ({ signal }) => listOpeningOffers(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listOpeningOffers>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListOpeningOffersQueryResult = NonNullable<Awaited<ReturnType<typeof listOpeningOffers>>>
export type ListOpeningOffersQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListOpeningOffers<TData = Awaited<ReturnType<typeof listOpeningOffers>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListOpeningOffersParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOpeningOffers>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOpeningOffers>>,
          TError,
          Awaited<ReturnType<typeof listOpeningOffers>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOpeningOffers<TData = Awaited<ReturnType<typeof listOpeningOffers>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListOpeningOffersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOpeningOffers>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOpeningOffers>>,
          TError,
          Awaited<ReturnType<typeof listOpeningOffers>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOpeningOffers<TData = Awaited<ReturnType<typeof listOpeningOffers>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListOpeningOffersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOpeningOffers>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List offers of private venues; the public sees listed ones.
 */

export function useListOpeningOffers<TData = Awaited<ReturnType<typeof listOpeningOffers>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListOpeningOffersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOpeningOffers>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListOpeningOffersQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateOpeningOfferUrl = () => {




  return `/api/v1/opening-offers`
}

/**
 * @summary Apply for a private venue to open to the public.
 */
export const createOpeningOffer = async (createOpeningOfferBody: CreateOpeningOffer,
    headers?: CreateOpeningOfferHeaders, options?: Parameters<typeof request>[1]): Promise<OpeningOfferView> => {

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
return request<OpeningOfferView>(getCreateOpeningOfferUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createOpeningOfferBody)
  }
);}





export const getCreateOpeningOfferMutationKey = () => ['createOpeningOffer'] as const;

export const getCreateOpeningOfferMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createOpeningOffer>>, TError,CreateOpeningOfferMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createOpeningOffer>>, TError,CreateOpeningOfferMutationVariables, TContext> => {

const mutationKey = getCreateOpeningOfferMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createOpeningOffer>>, CreateOpeningOfferMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createOpeningOffer(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateOpeningOfferMutationResult = NonNullable<Awaited<ReturnType<typeof createOpeningOffer>>>
    export type CreateOpeningOfferMutationBody = BodyType<CreateOpeningOffer>
    export type CreateOpeningOfferMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateOpeningOfferMutationVariables = {data: BodyType<CreateOpeningOffer>;headers?: CreateOpeningOfferHeaders}

    /**
 * @summary Apply for a private venue to open to the public.
 */
export const useCreateOpeningOffer = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createOpeningOffer>>, TError,CreateOpeningOfferMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createOpeningOffer>>,
        TError,
        CreateOpeningOfferMutationVariables,
        TContext
      > => {
      return useMutation(getCreateOpeningOfferMutationOptions(options), queryClient);
    }
    export const getGetOpeningOfferUrl = (id: IdOpeningOffer,) => {




  return `/api/v1/opening-offers/${id}`
}

/**
 * @summary One offer of a private venue.
 */
export const getOpeningOffer = async (id: IdOpeningOffer, options?: Parameters<typeof request>[1]): Promise<OpeningOfferView> => {

  return request<OpeningOfferView>(getGetOpeningOfferUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetOpeningOfferQueryKey = (id: IdOpeningOffer,) => {
    return [
    `/api/v1/opening-offers/${id}`
    ] as const;
    }


export const getGetOpeningOfferQueryOptions = <TData = Awaited<ReturnType<typeof getOpeningOffer>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdOpeningOffer, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpeningOffer>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetOpeningOfferQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getOpeningOffer>>> = ({ signal }) => getOpeningOffer(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getOpeningOffer>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetOpeningOfferQueryResult = NonNullable<Awaited<ReturnType<typeof getOpeningOffer>>>
export type GetOpeningOfferQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetOpeningOffer<TData = Awaited<ReturnType<typeof getOpeningOffer>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdOpeningOffer, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpeningOffer>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOpeningOffer>>,
          TError,
          Awaited<ReturnType<typeof getOpeningOffer>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOpeningOffer<TData = Awaited<ReturnType<typeof getOpeningOffer>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdOpeningOffer, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpeningOffer>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getOpeningOffer>>,
          TError,
          Awaited<ReturnType<typeof getOpeningOffer>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetOpeningOffer<TData = Awaited<ReturnType<typeof getOpeningOffer>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdOpeningOffer, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpeningOffer>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One offer of a private venue.
 */

export function useGetOpeningOffer<TData = Awaited<ReturnType<typeof getOpeningOffer>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdOpeningOffer, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getOpeningOffer>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetOpeningOfferQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUpdateOpeningOfferUrl = (id: IdOpeningOffer,) => {




  return `/api/v1/opening-offers/${id}`
}

/**
 * @summary Change an offer whose place was not checked yet.
 */
export const updateOpeningOffer = async (id: IdOpeningOffer,
    updateOpeningOfferBody: UpdateOpeningOffer,
    headers: UpdateOpeningOfferHeaders, options?: Parameters<typeof request>[1]): Promise<OpeningOfferView> => {

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
return request<OpeningOfferView>(getUpdateOpeningOfferUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(updateOpeningOfferBody)
  }
);}





export const getUpdateOpeningOfferMutationKey = () => ['updateOpeningOffer'] as const;

export const getUpdateOpeningOfferMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateOpeningOffer>>, TError,UpdateOpeningOfferMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof updateOpeningOffer>>, TError,UpdateOpeningOfferMutationVariables, TContext> => {

const mutationKey = getUpdateOpeningOfferMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateOpeningOffer>>, UpdateOpeningOfferMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  updateOpeningOffer(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateOpeningOfferMutationResult = NonNullable<Awaited<ReturnType<typeof updateOpeningOffer>>>
    export type UpdateOpeningOfferMutationBody = BodyType<UpdateOpeningOffer>
    export type UpdateOpeningOfferMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type UpdateOpeningOfferMutationVariables = {id: IdOpeningOffer;data: BodyType<UpdateOpeningOffer>;headers: UpdateOpeningOfferHeaders}

    /**
 * @summary Change an offer whose place was not checked yet.
 */
export const useUpdateOpeningOffer = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateOpeningOffer>>, TError,UpdateOpeningOfferMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateOpeningOffer>>,
        TError,
        UpdateOpeningOfferMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateOpeningOfferMutationOptions(options), queryClient);
    }
    export const getDelistOpeningOfferUrl = (id: IdOpeningOffer,) => {




  return `/api/v1/opening-offers/${id}/delist`
}

/**
 * @summary Delist an offer for good; timetables hold for its spaces again.
 */
export const delistOpeningOffer = async (id: IdOpeningOffer,
    delistOpeningOfferBody: DelistOpeningOffer,
    headers?: DelistOpeningOfferHeaders, options?: Parameters<typeof request>[1]): Promise<OpeningOfferView> => {

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
return request<OpeningOfferView>(getDelistOpeningOfferUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(delistOpeningOfferBody)
  }
);}





export const getDelistOpeningOfferMutationKey = () => ['delistOpeningOffer'] as const;

export const getDelistOpeningOfferMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof delistOpeningOffer>>, TError,DelistOpeningOfferMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof delistOpeningOffer>>, TError,DelistOpeningOfferMutationVariables, TContext> => {

const mutationKey = getDelistOpeningOfferMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof delistOpeningOffer>>, DelistOpeningOfferMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  delistOpeningOffer(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DelistOpeningOfferMutationResult = NonNullable<Awaited<ReturnType<typeof delistOpeningOffer>>>
    export type DelistOpeningOfferMutationBody = BodyType<DelistOpeningOffer>
    export type DelistOpeningOfferMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type DelistOpeningOfferMutationVariables = {id: IdOpeningOffer;data: BodyType<DelistOpeningOffer>;headers?: DelistOpeningOfferHeaders}

    /**
 * @summary Delist an offer for good; timetables hold for its spaces again.
 */
export const useDelistOpeningOffer = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof delistOpeningOffer>>, TError,DelistOpeningOfferMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof delistOpeningOffer>>,
        TError,
        DelistOpeningOfferMutationVariables,
        TContext
      > => {
      return useMutation(getDelistOpeningOfferMutationOptions(options), queryClient);
    }
    export const getEnlistOpeningOfferUrl = (id: IdOpeningOffer,) => {




  return `/api/v1/opening-offers/${id}/list`
}

/**
 * @summary List an offer whose place was found sound: its hours are the hours of its spaces from now on.
 */
export const enlistOpeningOffer = async (id: IdOpeningOffer,
    headers?: EnlistOpeningOfferHeaders, options?: Parameters<typeof request>[1]): Promise<OpeningOfferView> => {

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
return request<OpeningOfferView>(getEnlistOpeningOfferUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getEnlistOpeningOfferMutationKey = () => ['enlistOpeningOffer'] as const;

export const getEnlistOpeningOfferMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof enlistOpeningOffer>>, TError,EnlistOpeningOfferMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof enlistOpeningOffer>>, TError,EnlistOpeningOfferMutationVariables, TContext> => {

const mutationKey = getEnlistOpeningOfferMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof enlistOpeningOffer>>, EnlistOpeningOfferMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  enlistOpeningOffer(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type EnlistOpeningOfferMutationResult = NonNullable<Awaited<ReturnType<typeof enlistOpeningOffer>>>

    export type EnlistOpeningOfferMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type EnlistOpeningOfferMutationVariables = {id: IdOpeningOffer;headers?: EnlistOpeningOfferHeaders}

    /**
 * @summary List an offer whose place was found sound: its hours are the hours of its spaces from now on.
 */
export const useEnlistOpeningOffer = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof enlistOpeningOffer>>, TError,EnlistOpeningOfferMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof enlistOpeningOffer>>,
        TError,
        EnlistOpeningOfferMutationVariables,
        TContext
      > => {
      return useMutation(getEnlistOpeningOfferMutationOptions(options), queryClient);
    }
    export const getRecordSiteCheckUrl = (id: IdOpeningOffer,) => {




  return `/api/v1/opening-offers/${id}/record-site-check`
}

/**
 * @summary Record what an officer found on the spot; never by who applied.
 */
export const recordSiteCheck = async (id: IdOpeningOffer,
    recordSiteCheckBody: RecordSiteCheck,
    headers?: RecordSiteCheckHeaders, options?: Parameters<typeof request>[1]): Promise<OpeningOfferView> => {

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
return request<OpeningOfferView>(getRecordSiteCheckUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(recordSiteCheckBody)
  }
);}





export const getRecordSiteCheckMutationKey = () => ['recordSiteCheck'] as const;

export const getRecordSiteCheckMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordSiteCheck>>, TError,RecordSiteCheckMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof recordSiteCheck>>, TError,RecordSiteCheckMutationVariables, TContext> => {

const mutationKey = getRecordSiteCheckMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof recordSiteCheck>>, RecordSiteCheckMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  recordSiteCheck(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RecordSiteCheckMutationResult = NonNullable<Awaited<ReturnType<typeof recordSiteCheck>>>
    export type RecordSiteCheckMutationBody = BodyType<RecordSiteCheck>
    export type RecordSiteCheckMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RecordSiteCheckMutationVariables = {id: IdOpeningOffer;data: BodyType<RecordSiteCheck>;headers?: RecordSiteCheckHeaders}

    /**
 * @summary Record what an officer found on the spot; never by who applied.
 */
export const useRecordSiteCheck = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordSiteCheck>>, TError,RecordSiteCheckMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof recordSiteCheck>>,
        TError,
        RecordSiteCheckMutationVariables,
        TContext
      > => {
      return useMutation(getRecordSiteCheckMutationOptions(options), queryClient);
    }
    export const getListSubsidyAgreementsUrl = (params?: ListSubsidyAgreementsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/subsidy-agreements?${stringifiedParams}` : `/api/v1/subsidy-agreements`
}

/**
 * @summary List subsidy agreements within one's grants.
 */
export const listSubsidyAgreements = async (params?: ListSubsidyAgreementsParams, options?: Parameters<typeof request>[1]): Promise<SubsidyAgreementPage> => {

  return request<SubsidyAgreementPage>(getListSubsidyAgreementsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListSubsidyAgreementsQueryKey = (params?: ListSubsidyAgreementsParams,) => {
    return [
    `/api/v1/subsidy-agreements`, ...(params ? [params] : [])
    ] as const;
    }


export const getListSubsidyAgreementsQueryOptions = <TData = Awaited<ReturnType<typeof listSubsidyAgreements>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListSubsidyAgreementsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSubsidyAgreements>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListSubsidyAgreementsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listSubsidyAgreements>>> = ({ signal }) => listSubsidyAgreements(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listSubsidyAgreements>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListSubsidyAgreementsQueryResult = NonNullable<Awaited<ReturnType<typeof listSubsidyAgreements>>>
export type ListSubsidyAgreementsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListSubsidyAgreements<TData = Awaited<ReturnType<typeof listSubsidyAgreements>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListSubsidyAgreementsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSubsidyAgreements>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSubsidyAgreements>>,
          TError,
          Awaited<ReturnType<typeof listSubsidyAgreements>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSubsidyAgreements<TData = Awaited<ReturnType<typeof listSubsidyAgreements>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListSubsidyAgreementsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSubsidyAgreements>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSubsidyAgreements>>,
          TError,
          Awaited<ReturnType<typeof listSubsidyAgreements>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSubsidyAgreements<TData = Awaited<ReturnType<typeof listSubsidyAgreements>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListSubsidyAgreementsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSubsidyAgreements>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List subsidy agreements within one's grants.
 */

export function useListSubsidyAgreements<TData = Awaited<ReturnType<typeof listSubsidyAgreements>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListSubsidyAgreementsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSubsidyAgreements>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListSubsidyAgreementsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateSubsidyAgreementUrl = () => {




  return `/api/v1/subsidy-agreements`
}

/**
 * @summary Enter what a listed offer is paid for each person or hour, up to a cap.
 */
export const createSubsidyAgreement = async (createSubsidyAgreementBody: CreateSubsidyAgreement,
    headers?: CreateSubsidyAgreementHeaders, options?: Parameters<typeof request>[1]): Promise<SubsidyAgreementView> => {

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
return request<SubsidyAgreementView>(getCreateSubsidyAgreementUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createSubsidyAgreementBody)
  }
);}





export const getCreateSubsidyAgreementMutationKey = () => ['createSubsidyAgreement'] as const;

export const getCreateSubsidyAgreementMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createSubsidyAgreement>>, TError,CreateSubsidyAgreementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createSubsidyAgreement>>, TError,CreateSubsidyAgreementMutationVariables, TContext> => {

const mutationKey = getCreateSubsidyAgreementMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createSubsidyAgreement>>, CreateSubsidyAgreementMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createSubsidyAgreement(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateSubsidyAgreementMutationResult = NonNullable<Awaited<ReturnType<typeof createSubsidyAgreement>>>
    export type CreateSubsidyAgreementMutationBody = BodyType<CreateSubsidyAgreement>
    export type CreateSubsidyAgreementMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateSubsidyAgreementMutationVariables = {data: BodyType<CreateSubsidyAgreement>;headers?: CreateSubsidyAgreementHeaders}

    /**
 * @summary Enter what a listed offer is paid for each person or hour, up to a cap.
 */
export const useCreateSubsidyAgreement = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createSubsidyAgreement>>, TError,CreateSubsidyAgreementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createSubsidyAgreement>>,
        TError,
        CreateSubsidyAgreementMutationVariables,
        TContext
      > => {
      return useMutation(getCreateSubsidyAgreementMutationOptions(options), queryClient);
    }
    export const getGetSubsidyAgreementUrl = (id: IdSubsidyAgreement,) => {




  return `/api/v1/subsidy-agreements/${id}`
}

/**
 * @summary One subsidy agreement.
 */
export const getSubsidyAgreement = async (id: IdSubsidyAgreement, options?: Parameters<typeof request>[1]): Promise<SubsidyAgreementView> => {

  return request<SubsidyAgreementView>(getGetSubsidyAgreementUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetSubsidyAgreementQueryKey = (id: IdSubsidyAgreement,) => {
    return [
    `/api/v1/subsidy-agreements/${id}`
    ] as const;
    }


export const getGetSubsidyAgreementQueryOptions = <TData = Awaited<ReturnType<typeof getSubsidyAgreement>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdSubsidyAgreement, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSubsidyAgreement>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetSubsidyAgreementQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getSubsidyAgreement>>> = ({ signal }) => getSubsidyAgreement(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getSubsidyAgreement>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetSubsidyAgreementQueryResult = NonNullable<Awaited<ReturnType<typeof getSubsidyAgreement>>>
export type GetSubsidyAgreementQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetSubsidyAgreement<TData = Awaited<ReturnType<typeof getSubsidyAgreement>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSubsidyAgreement, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSubsidyAgreement>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSubsidyAgreement>>,
          TError,
          Awaited<ReturnType<typeof getSubsidyAgreement>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSubsidyAgreement<TData = Awaited<ReturnType<typeof getSubsidyAgreement>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSubsidyAgreement, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSubsidyAgreement>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSubsidyAgreement>>,
          TError,
          Awaited<ReturnType<typeof getSubsidyAgreement>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSubsidyAgreement<TData = Awaited<ReturnType<typeof getSubsidyAgreement>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSubsidyAgreement, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSubsidyAgreement>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One subsidy agreement.
 */

export function useGetSubsidyAgreement<TData = Awaited<ReturnType<typeof getSubsidyAgreement>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSubsidyAgreement, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSubsidyAgreement>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetSubsidyAgreementQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListSubsidyClaimsUrl = (id: IdSubsidyAgreement,
    params?: ListSubsidyClaimsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/subsidy-agreements/${id}/claims?${stringifiedParams}` : `/api/v1/subsidy-agreements/${id}/claims`
}

/**
 * @summary List the claims under an agreement.
 */
export const listSubsidyClaims = async (id: IdSubsidyAgreement,
    params?: ListSubsidyClaimsParams, options?: Parameters<typeof request>[1]): Promise<SubsidyClaimPage> => {

  return request<SubsidyClaimPage>(getListSubsidyClaimsUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListSubsidyClaimsQueryKey = (id: IdSubsidyAgreement,
    params?: ListSubsidyClaimsParams,) => {
    return [
    `/api/v1/subsidy-agreements/${id}/claims`, ...(params ? [params] : [])
    ] as const;
    }


export const getListSubsidyClaimsQueryOptions = <TData = Awaited<ReturnType<typeof listSubsidyClaims>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdSubsidyAgreement,
    params?: ListSubsidyClaimsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSubsidyClaims>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListSubsidyClaimsQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listSubsidyClaims>>> = ({ signal }) => listSubsidyClaims(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listSubsidyClaims>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListSubsidyClaimsQueryResult = NonNullable<Awaited<ReturnType<typeof listSubsidyClaims>>>
export type ListSubsidyClaimsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListSubsidyClaims<TData = Awaited<ReturnType<typeof listSubsidyClaims>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSubsidyAgreement,
    params: undefined |  ListSubsidyClaimsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSubsidyClaims>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSubsidyClaims>>,
          TError,
          Awaited<ReturnType<typeof listSubsidyClaims>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSubsidyClaims<TData = Awaited<ReturnType<typeof listSubsidyClaims>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSubsidyAgreement,
    params?: ListSubsidyClaimsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSubsidyClaims>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listSubsidyClaims>>,
          TError,
          Awaited<ReturnType<typeof listSubsidyClaims>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListSubsidyClaims<TData = Awaited<ReturnType<typeof listSubsidyClaims>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSubsidyAgreement,
    params?: ListSubsidyClaimsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSubsidyClaims>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the claims under an agreement.
 */

export function useListSubsidyClaims<TData = Awaited<ReturnType<typeof listSubsidyClaims>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSubsidyAgreement,
    params?: ListSubsidyClaimsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listSubsidyClaims>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListSubsidyClaimsQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateSubsidyClaimUrl = (id: IdSubsidyAgreement,) => {




  return `/api/v1/subsidy-agreements/${id}/claims`
}

/**
 * @summary Compute a claim from the visits that were checked in; each is claimed once.
 */
export const createSubsidyClaim = async (id: IdSubsidyAgreement,
    createSubsidyClaimBody: CreateSubsidyClaim,
    headers?: CreateSubsidyClaimHeaders, options?: Parameters<typeof request>[1]): Promise<SubsidyClaimView> => {

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
return request<SubsidyClaimView>(getCreateSubsidyClaimUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createSubsidyClaimBody)
  }
);}





export const getCreateSubsidyClaimMutationKey = () => ['createSubsidyClaim'] as const;

export const getCreateSubsidyClaimMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createSubsidyClaim>>, TError,CreateSubsidyClaimMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createSubsidyClaim>>, TError,CreateSubsidyClaimMutationVariables, TContext> => {

const mutationKey = getCreateSubsidyClaimMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createSubsidyClaim>>, CreateSubsidyClaimMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  createSubsidyClaim(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateSubsidyClaimMutationResult = NonNullable<Awaited<ReturnType<typeof createSubsidyClaim>>>
    export type CreateSubsidyClaimMutationBody = BodyType<CreateSubsidyClaim>
    export type CreateSubsidyClaimMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateSubsidyClaimMutationVariables = {id: IdSubsidyAgreement;data: BodyType<CreateSubsidyClaim>;headers?: CreateSubsidyClaimHeaders}

    /**
 * @summary Compute a claim from the visits that were checked in; each is claimed once.
 */
export const useCreateSubsidyClaim = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createSubsidyClaim>>, TError,CreateSubsidyClaimMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createSubsidyClaim>>,
        TError,
        CreateSubsidyClaimMutationVariables,
        TContext
      > => {
      return useMutation(getCreateSubsidyClaimMutationOptions(options), queryClient);
    }
    export const getGetSubsidyClaimUrl = (id: IdSubsidyClaim,) => {




  return `/api/v1/subsidy-claims/${id}`
}

/**
 * @summary One claim with the visits that it is computed from.
 */
export const getSubsidyClaim = async (id: IdSubsidyClaim, options?: Parameters<typeof request>[1]): Promise<SubsidyClaimView> => {

  return request<SubsidyClaimView>(getGetSubsidyClaimUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetSubsidyClaimQueryKey = (id: IdSubsidyClaim,) => {
    return [
    `/api/v1/subsidy-claims/${id}`
    ] as const;
    }


export const getGetSubsidyClaimQueryOptions = <TData = Awaited<ReturnType<typeof getSubsidyClaim>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdSubsidyClaim, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSubsidyClaim>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetSubsidyClaimQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getSubsidyClaim>>> = ({ signal }) => getSubsidyClaim(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getSubsidyClaim>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetSubsidyClaimQueryResult = NonNullable<Awaited<ReturnType<typeof getSubsidyClaim>>>
export type GetSubsidyClaimQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetSubsidyClaim<TData = Awaited<ReturnType<typeof getSubsidyClaim>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSubsidyClaim, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSubsidyClaim>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSubsidyClaim>>,
          TError,
          Awaited<ReturnType<typeof getSubsidyClaim>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSubsidyClaim<TData = Awaited<ReturnType<typeof getSubsidyClaim>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSubsidyClaim, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSubsidyClaim>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getSubsidyClaim>>,
          TError,
          Awaited<ReturnType<typeof getSubsidyClaim>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetSubsidyClaim<TData = Awaited<ReturnType<typeof getSubsidyClaim>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSubsidyClaim, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSubsidyClaim>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One claim with the visits that it is computed from.
 */

export function useGetSubsidyClaim<TData = Awaited<ReturnType<typeof getSubsidyClaim>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdSubsidyClaim, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getSubsidyClaim>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetSubsidyClaimQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getApproveSubsidyClaimUrl = (id: IdSubsidyClaim,) => {




  return `/api/v1/subsidy-claims/${id}/approve`
}

/**
 * @summary Approve a claim that somebody else has made.
 */
export const approveSubsidyClaim = async (id: IdSubsidyClaim,
    reason: Reason,
    headers?: ApproveSubsidyClaimHeaders, options?: Parameters<typeof request>[1]): Promise<SubsidyClaimView> => {

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
return request<SubsidyClaimView>(getApproveSubsidyClaimUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(reason)
  }
);}





export const getApproveSubsidyClaimMutationKey = () => ['approveSubsidyClaim'] as const;

export const getApproveSubsidyClaimMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof approveSubsidyClaim>>, TError,ApproveSubsidyClaimMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof approveSubsidyClaim>>, TError,ApproveSubsidyClaimMutationVariables, TContext> => {

const mutationKey = getApproveSubsidyClaimMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof approveSubsidyClaim>>, ApproveSubsidyClaimMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  approveSubsidyClaim(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ApproveSubsidyClaimMutationResult = NonNullable<Awaited<ReturnType<typeof approveSubsidyClaim>>>
    export type ApproveSubsidyClaimMutationBody = BodyType<Reason>
    export type ApproveSubsidyClaimMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ApproveSubsidyClaimMutationVariables = {id: IdSubsidyClaim;data: BodyType<Reason>;headers?: ApproveSubsidyClaimHeaders}

    /**
 * @summary Approve a claim that somebody else has made.
 */
export const useApproveSubsidyClaim = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof approveSubsidyClaim>>, TError,ApproveSubsidyClaimMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof approveSubsidyClaim>>,
        TError,
        ApproveSubsidyClaimMutationVariables,
        TContext
      > => {
      return useMutation(getApproveSubsidyClaimMutationOptions(options), queryClient);
    }
    export const getRejectSubsidyClaimUrl = (id: IdSubsidyClaim,) => {




  return `/api/v1/subsidy-claims/${id}/reject`
}

/**
 * @summary Reject a claim with a reason; its bookings and hours can be claimed again.
 */
export const rejectSubsidyClaim = async (id: IdSubsidyClaim,
    reason: Reason,
    headers?: RejectSubsidyClaimHeaders, options?: Parameters<typeof request>[1]): Promise<SubsidyClaimView> => {

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
return request<SubsidyClaimView>(getRejectSubsidyClaimUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(reason)
  }
);}





export const getRejectSubsidyClaimMutationKey = () => ['rejectSubsidyClaim'] as const;

export const getRejectSubsidyClaimMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rejectSubsidyClaim>>, TError,RejectSubsidyClaimMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof rejectSubsidyClaim>>, TError,RejectSubsidyClaimMutationVariables, TContext> => {

const mutationKey = getRejectSubsidyClaimMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof rejectSubsidyClaim>>, RejectSubsidyClaimMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  rejectSubsidyClaim(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RejectSubsidyClaimMutationResult = NonNullable<Awaited<ReturnType<typeof rejectSubsidyClaim>>>
    export type RejectSubsidyClaimMutationBody = BodyType<Reason>
    export type RejectSubsidyClaimMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RejectSubsidyClaimMutationVariables = {id: IdSubsidyClaim;data: BodyType<Reason>;headers?: RejectSubsidyClaimHeaders}

    /**
 * @summary Reject a claim with a reason; its bookings and hours can be claimed again.
 */
export const useRejectSubsidyClaim = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rejectSubsidyClaim>>, TError,RejectSubsidyClaimMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof rejectSubsidyClaim>>,
        TError,
        RejectSubsidyClaimMutationVariables,
        TContext
      > => {
      return useMutation(getRejectSubsidyClaimMutationOptions(options), queryClient);
    }
    export const getSubmitSubsidyClaimUrl = (id: IdSubsidyClaim,) => {




  return `/api/v1/subsidy-claims/${id}/submit`
}

/**
 * @summary Submit a claim for its decision.
 */
export const submitSubsidyClaim = async (id: IdSubsidyClaim,
    reason: Reason,
    headers?: SubmitSubsidyClaimHeaders, options?: Parameters<typeof request>[1]): Promise<SubsidyClaimView> => {

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
return request<SubsidyClaimView>(getSubmitSubsidyClaimUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(reason)
  }
);}





export const getSubmitSubsidyClaimMutationKey = () => ['submitSubsidyClaim'] as const;

export const getSubmitSubsidyClaimMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof submitSubsidyClaim>>, TError,SubmitSubsidyClaimMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof submitSubsidyClaim>>, TError,SubmitSubsidyClaimMutationVariables, TContext> => {

const mutationKey = getSubmitSubsidyClaimMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof submitSubsidyClaim>>, SubmitSubsidyClaimMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  submitSubsidyClaim(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SubmitSubsidyClaimMutationResult = NonNullable<Awaited<ReturnType<typeof submitSubsidyClaim>>>
    export type SubmitSubsidyClaimMutationBody = BodyType<Reason>
    export type SubmitSubsidyClaimMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type SubmitSubsidyClaimMutationVariables = {id: IdSubsidyClaim;data: BodyType<Reason>;headers?: SubmitSubsidyClaimHeaders}

    /**
 * @summary Submit a claim for its decision.
 */
export const useSubmitSubsidyClaim = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof submitSubsidyClaim>>, TError,SubmitSubsidyClaimMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof submitSubsidyClaim>>,
        TError,
        SubmitSubsidyClaimMutationVariables,
        TContext
      > => {
      return useMutation(getSubmitSubsidyClaimMutationOptions(options), queryClient);
    }
