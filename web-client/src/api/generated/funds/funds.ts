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
  AcceptRaisingPlan
} from '../model/acceptRaisingPlan';

import type {
  AcceptRaisingPlanHeaders
} from '../model/acceptRaisingPlanHeaders';

import type {
  AccountDisbursement
} from '../model/accountDisbursement';

import type {
  AccountDisbursementHeaders
} from '../model/accountDisbursementHeaders';

import type {
  ApproveDisbursementHeaders
} from '../model/approveDisbursementHeaders';

import type {
  CancelDisbursementHeaders
} from '../model/cancelDisbursementHeaders';

import type {
  CancelRaisingPlanHeaders
} from '../model/cancelRaisingPlanHeaders';

import type {
  ChangeFundPurpose
} from '../model/changeFundPurpose';

import type {
  ChangeFundPurposeHeaders
} from '../model/changeFundPurposeHeaders';

import type {
  CreateFund
} from '../model/createFund';

import type {
  CreateFundHeaders
} from '../model/createFundHeaders';

import type {
  CreateFundProject
} from '../model/createFundProject';

import type {
  CreateFundProjectHeaders
} from '../model/createFundProjectHeaders';

import type {
  CreateFundPurpose
} from '../model/createFundPurpose';

import type {
  CreateFundPurposeHeaders
} from '../model/createFundPurposeHeaders';

import type {
  CreateFundRelatedParty
} from '../model/createFundRelatedParty';

import type {
  CreateFundRelatedPartyHeaders
} from '../model/createFundRelatedPartyHeaders';

import type {
  DeregisterFundHeaders
} from '../model/deregisterFundHeaders';

import type {
  DesignateRaisingPlatform
} from '../model/designateRaisingPlatform';

import type {
  DesignateRaisingPlatformHeaders
} from '../model/designateRaisingPlatformHeaders';

import type {
  DisbursementPage
} from '../model/disbursementPage';

import type {
  DisbursementReason
} from '../model/disbursementReason';

import type {
  DisbursementView
} from '../model/disbursementView';

import type {
  DiscloseRaising
} from '../model/discloseRaising';

import type {
  DiscloseRaisingHeaders
} from '../model/discloseRaisingHeaders';

import type {
  ExplainFundRatio
} from '../model/explainFundRatio';

import type {
  ExplainFundRatioHeaders
} from '../model/explainFundRatioHeaders';

import type {
  FileFundAnnualReport
} from '../model/fileFundAnnualReport';

import type {
  FileFundAnnualReportHeaders
} from '../model/fileFundAnnualReportHeaders';

import type {
  FileRaisingPlan
} from '../model/fileRaisingPlan';

import type {
  FileRaisingPlanHeaders
} from '../model/fileRaisingPlanHeaders';

import type {
  FundAnnualReportList
} from '../model/fundAnnualReportList';

import type {
  FundAnnualReportView
} from '../model/fundAnnualReportView';

import type {
  FundCalendarView
} from '../model/fundCalendarView';

import type {
  FundComplianceView
} from '../model/fundComplianceView';

import type {
  FundExceptionView
} from '../model/fundExceptionView';

import type {
  FundMeetingPage
} from '../model/fundMeetingPage';

import type {
  FundMeetingView
} from '../model/fundMeetingView';

import type {
  FundPage
} from '../model/fundPage';

import type {
  FundProjectPage
} from '../model/fundProjectPage';

import type {
  FundProjectView
} from '../model/fundProjectView';

import type {
  FundPurposePage
} from '../model/fundPurposePage';

import type {
  FundPurposeView
} from '../model/fundPurposeView';

import type {
  FundReason
} from '../model/fundReason';

import type {
  FundRelatedPartyPage
} from '../model/fundRelatedPartyPage';

import type {
  FundRelatedPartyView
} from '../model/fundRelatedPartyView';

import type {
  FundView
} from '../model/fundView';

import type {
  GetFundCalendarParams
} from '../model/getFundCalendarParams';

import type {
  GetFundComplianceParams
} from '../model/getFundComplianceParams';

import type {
  IdFund
} from '../model/idFund';

import type {
  IdFundAnnualReport
} from '../model/idFundAnnualReport';

import type {
  IdFundDisbursement
} from '../model/idFundDisbursement';

import type {
  IdFundMeeting
} from '../model/idFundMeeting';

import type {
  IdFundProject
} from '../model/idFundProject';

import type {
  IdFundPurpose
} from '../model/idFundPurpose';

import type {
  IdRaisingPlan
} from '../model/idRaisingPlan';

import type {
  LiquidateFundHeaders
} from '../model/liquidateFundHeaders';

import type {
  ListFundDisbursementsParams
} from '../model/listFundDisbursementsParams';

import type {
  ListFundMeetingsParams
} from '../model/listFundMeetingsParams';

import type {
  ListFundProjectsParams
} from '../model/listFundProjectsParams';

import type {
  ListFundPurposesParams
} from '../model/listFundPurposesParams';

import type {
  ListFundRelatedPartiesParams
} from '../model/listFundRelatedPartiesParams';

import type {
  ListFundsParams
} from '../model/listFundsParams';

import type {
  ListRaisingPlansParams
} from '../model/listRaisingPlansParams';

import type {
  PayDisbursement
} from '../model/payDisbursement';

import type {
  PayDisbursementHeaders
} from '../model/payDisbursementHeaders';

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
  PutFundCouncil
} from '../model/putFundCouncil';

import type {
  PutFundCouncilHeaders
} from '../model/putFundCouncilHeaders';

import type {
  QualifyFund
} from '../model/qualifyFund';

import type {
  QualifyFundHeaders
} from '../model/qualifyFundHeaders';

import type {
  RaisingDisclosureView
} from '../model/raisingDisclosureView';

import type {
  RaisingPlanPage
} from '../model/raisingPlanPage';

import type {
  RaisingPlanView
} from '../model/raisingPlanView';

import type {
  RaisingPlatformList
} from '../model/raisingPlatformList';

import type {
  RaisingPlatformView
} from '../model/raisingPlatformView';

import type {
  RecordFundMeeting
} from '../model/recordFundMeeting';

import type {
  RecordFundMeetingHeaders
} from '../model/recordFundMeetingHeaders';

import type {
  RegisterFund
} from '../model/registerFund';

import type {
  RegisterFundHeaders
} from '../model/registerFundHeaders';

import type {
  RejectDisbursementHeaders
} from '../model/rejectDisbursementHeaders';

import type {
  RejectFundHeaders
} from '../model/rejectFundHeaders';

import type {
  RequestDisbursement
} from '../model/requestDisbursement';

import type {
  RequestDisbursementHeaders
} from '../model/requestDisbursementHeaders';

import type {
  ReviewDisbursementHeaders
} from '../model/reviewDisbursementHeaders';

import type {
  UpdateFund
} from '../model/updateFund';

import type {
  UpdateFundHeaders
} from '../model/updateFundHeaders';

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

export const getGetDisbursementUrl = (id: IdFundDisbursement,) => {




  return `/api/v1/disbursements/${id}`
}

/**
 * @summary One disbursement.
 */
export const getDisbursement = async (id: IdFundDisbursement, options?: Parameters<typeof request>[1]): Promise<DisbursementView> => {

  return request<DisbursementView>(getGetDisbursementUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetDisbursementQueryKey = (id: IdFundDisbursement,) => {
    return [
    `/api/v1/disbursements/${id}`
    ] as const;
    }


export const getGetDisbursementQueryOptions = <TData = Awaited<ReturnType<typeof getDisbursement>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdFundDisbursement, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDisbursement>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetDisbursementQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getDisbursement>>> = ({ signal }) => getDisbursement(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getDisbursement>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetDisbursementQueryResult = NonNullable<Awaited<ReturnType<typeof getDisbursement>>>
export type GetDisbursementQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetDisbursement<TData = Awaited<ReturnType<typeof getDisbursement>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFundDisbursement, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDisbursement>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getDisbursement>>,
          TError,
          Awaited<ReturnType<typeof getDisbursement>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetDisbursement<TData = Awaited<ReturnType<typeof getDisbursement>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFundDisbursement, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDisbursement>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getDisbursement>>,
          TError,
          Awaited<ReturnType<typeof getDisbursement>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetDisbursement<TData = Awaited<ReturnType<typeof getDisbursement>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFundDisbursement, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDisbursement>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One disbursement.
 */

export function useGetDisbursement<TData = Awaited<ReturnType<typeof getDisbursement>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFundDisbursement, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getDisbursement>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetDisbursementQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAccountDisbursementUrl = (id: IdFundDisbursement,) => {




  return `/api/v1/disbursements/${id}/account`
}

/**
 * @summary Say what became of the money that was paid.
 */
export const accountDisbursement = async (id: IdFundDisbursement,
    accountDisbursementBody: AccountDisbursement,
    headers?: AccountDisbursementHeaders, options?: Parameters<typeof request>[1]): Promise<DisbursementView> => {

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
return request<DisbursementView>(getAccountDisbursementUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(accountDisbursementBody)
  }
);}





export const getAccountDisbursementMutationKey = () => ['accountDisbursement'] as const;

export const getAccountDisbursementMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof accountDisbursement>>, TError,AccountDisbursementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof accountDisbursement>>, TError,AccountDisbursementMutationVariables, TContext> => {

const mutationKey = getAccountDisbursementMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof accountDisbursement>>, AccountDisbursementMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  accountDisbursement(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AccountDisbursementMutationResult = NonNullable<Awaited<ReturnType<typeof accountDisbursement>>>
    export type AccountDisbursementMutationBody = BodyType<AccountDisbursement>
    export type AccountDisbursementMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type AccountDisbursementMutationVariables = {id: IdFundDisbursement;data: BodyType<AccountDisbursement>;headers?: AccountDisbursementHeaders}

    /**
 * @summary Say what became of the money that was paid.
 */
export const useAccountDisbursement = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof accountDisbursement>>, TError,AccountDisbursementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof accountDisbursement>>,
        TError,
        AccountDisbursementMutationVariables,
        TContext
      > => {
      return useMutation(getAccountDisbursementMutationOptions(options), queryClient);
    }
    export const getApproveDisbursementUrl = (id: IdFundDisbursement,) => {




  return `/api/v1/disbursements/${id}/approve`
}

/**
 * @summary Approve a disbursement; not by whoever requested or reviewed it.
 */
export const approveDisbursement = async (id: IdFundDisbursement,
    disbursementReason: DisbursementReason,
    headers?: ApproveDisbursementHeaders, options?: Parameters<typeof request>[1]): Promise<DisbursementView> => {

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
return request<DisbursementView>(getApproveDisbursementUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(disbursementReason)
  }
);}





export const getApproveDisbursementMutationKey = () => ['approveDisbursement'] as const;

export const getApproveDisbursementMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof approveDisbursement>>, TError,ApproveDisbursementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof approveDisbursement>>, TError,ApproveDisbursementMutationVariables, TContext> => {

const mutationKey = getApproveDisbursementMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof approveDisbursement>>, ApproveDisbursementMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  approveDisbursement(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ApproveDisbursementMutationResult = NonNullable<Awaited<ReturnType<typeof approveDisbursement>>>
    export type ApproveDisbursementMutationBody = BodyType<DisbursementReason>
    export type ApproveDisbursementMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ApproveDisbursementMutationVariables = {id: IdFundDisbursement;data: BodyType<DisbursementReason>;headers?: ApproveDisbursementHeaders}

    /**
 * @summary Approve a disbursement; not by whoever requested or reviewed it.
 */
export const useApproveDisbursement = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof approveDisbursement>>, TError,ApproveDisbursementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof approveDisbursement>>,
        TError,
        ApproveDisbursementMutationVariables,
        TContext
      > => {
      return useMutation(getApproveDisbursementMutationOptions(options), queryClient);
    }
    export const getCancelDisbursementUrl = (id: IdFundDisbursement,) => {




  return `/api/v1/disbursements/${id}/cancel`
}

/**
 * @summary Cancel a disbursement before it is paid, with the reason.
 */
export const cancelDisbursement = async (id: IdFundDisbursement,
    disbursementReason: DisbursementReason,
    headers?: CancelDisbursementHeaders, options?: Parameters<typeof request>[1]): Promise<DisbursementView> => {

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
return request<DisbursementView>(getCancelDisbursementUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(disbursementReason)
  }
);}





export const getCancelDisbursementMutationKey = () => ['cancelDisbursement'] as const;

export const getCancelDisbursementMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof cancelDisbursement>>, TError,CancelDisbursementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof cancelDisbursement>>, TError,CancelDisbursementMutationVariables, TContext> => {

const mutationKey = getCancelDisbursementMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof cancelDisbursement>>, CancelDisbursementMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  cancelDisbursement(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CancelDisbursementMutationResult = NonNullable<Awaited<ReturnType<typeof cancelDisbursement>>>
    export type CancelDisbursementMutationBody = BodyType<DisbursementReason>
    export type CancelDisbursementMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CancelDisbursementMutationVariables = {id: IdFundDisbursement;data: BodyType<DisbursementReason>;headers?: CancelDisbursementHeaders}

    /**
 * @summary Cancel a disbursement before it is paid, with the reason.
 */
export const useCancelDisbursement = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof cancelDisbursement>>, TError,CancelDisbursementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof cancelDisbursement>>,
        TError,
        CancelDisbursementMutationVariables,
        TContext
      > => {
      return useMutation(getCancelDisbursementMutationOptions(options), queryClient);
    }
    export const getPayDisbursementUrl = (id: IdFundDisbursement,) => {




  return `/api/v1/disbursements/${id}/pay`
}

/**
 * @summary Pay a disbursement and post it to the ledger; not by whoever approved it, never above the balance.
 */
export const payDisbursement = async (id: IdFundDisbursement,
    payDisbursementBody: PayDisbursement,
    headers?: PayDisbursementHeaders, options?: Parameters<typeof request>[1]): Promise<DisbursementView> => {

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
return request<DisbursementView>(getPayDisbursementUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(payDisbursementBody)
  }
);}





export const getPayDisbursementMutationKey = () => ['payDisbursement'] as const;

export const getPayDisbursementMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof payDisbursement>>, TError,PayDisbursementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof payDisbursement>>, TError,PayDisbursementMutationVariables, TContext> => {

const mutationKey = getPayDisbursementMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof payDisbursement>>, PayDisbursementMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  payDisbursement(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PayDisbursementMutationResult = NonNullable<Awaited<ReturnType<typeof payDisbursement>>>
    export type PayDisbursementMutationBody = BodyType<PayDisbursement>
    export type PayDisbursementMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type PayDisbursementMutationVariables = {id: IdFundDisbursement;data: BodyType<PayDisbursement>;headers?: PayDisbursementHeaders}

    /**
 * @summary Pay a disbursement and post it to the ledger; not by whoever approved it, never above the balance.
 */
export const usePayDisbursement = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof payDisbursement>>, TError,PayDisbursementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof payDisbursement>>,
        TError,
        PayDisbursementMutationVariables,
        TContext
      > => {
      return useMutation(getPayDisbursementMutationOptions(options), queryClient);
    }
    export const getRejectDisbursementUrl = (id: IdFundDisbursement,) => {




  return `/api/v1/disbursements/${id}/reject`
}

/**
 * @summary Reject a disbursement before it is approved, with the reason.
 */
export const rejectDisbursement = async (id: IdFundDisbursement,
    disbursementReason: DisbursementReason,
    headers?: RejectDisbursementHeaders, options?: Parameters<typeof request>[1]): Promise<DisbursementView> => {

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
return request<DisbursementView>(getRejectDisbursementUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(disbursementReason)
  }
);}





export const getRejectDisbursementMutationKey = () => ['rejectDisbursement'] as const;

export const getRejectDisbursementMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rejectDisbursement>>, TError,RejectDisbursementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof rejectDisbursement>>, TError,RejectDisbursementMutationVariables, TContext> => {

const mutationKey = getRejectDisbursementMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof rejectDisbursement>>, RejectDisbursementMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  rejectDisbursement(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RejectDisbursementMutationResult = NonNullable<Awaited<ReturnType<typeof rejectDisbursement>>>
    export type RejectDisbursementMutationBody = BodyType<DisbursementReason>
    export type RejectDisbursementMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RejectDisbursementMutationVariables = {id: IdFundDisbursement;data: BodyType<DisbursementReason>;headers?: RejectDisbursementHeaders}

    /**
 * @summary Reject a disbursement before it is approved, with the reason.
 */
export const useRejectDisbursement = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rejectDisbursement>>, TError,RejectDisbursementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof rejectDisbursement>>,
        TError,
        RejectDisbursementMutationVariables,
        TContext
      > => {
      return useMutation(getRejectDisbursementMutationOptions(options), queryClient);
    }
    export const getReviewDisbursementUrl = (id: IdFundDisbursement,) => {




  return `/api/v1/disbursements/${id}/review`
}

/**
 * @summary Review a disbursement; not by whoever requested it.
 */
export const reviewDisbursement = async (id: IdFundDisbursement,
    disbursementReason: DisbursementReason,
    headers?: ReviewDisbursementHeaders, options?: Parameters<typeof request>[1]): Promise<DisbursementView> => {

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
return request<DisbursementView>(getReviewDisbursementUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(disbursementReason)
  }
);}





export const getReviewDisbursementMutationKey = () => ['reviewDisbursement'] as const;

export const getReviewDisbursementMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof reviewDisbursement>>, TError,ReviewDisbursementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof reviewDisbursement>>, TError,ReviewDisbursementMutationVariables, TContext> => {

const mutationKey = getReviewDisbursementMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof reviewDisbursement>>, ReviewDisbursementMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  reviewDisbursement(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ReviewDisbursementMutationResult = NonNullable<Awaited<ReturnType<typeof reviewDisbursement>>>
    export type ReviewDisbursementMutationBody = BodyType<DisbursementReason>
    export type ReviewDisbursementMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ReviewDisbursementMutationVariables = {id: IdFundDisbursement;data: BodyType<DisbursementReason>;headers?: ReviewDisbursementHeaders}

    /**
 * @summary Review a disbursement; not by whoever requested it.
 */
export const useReviewDisbursement = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof reviewDisbursement>>, TError,ReviewDisbursementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof reviewDisbursement>>,
        TError,
        ReviewDisbursementMutationVariables,
        TContext
      > => {
      return useMutation(getReviewDisbursementMutationOptions(options), queryClient);
    }
    export const getGetFundAnnualReportUrl = (id: IdFundAnnualReport,) => {




  return `/api/v1/fund-annual-reports/${id}`
}

/**
 * @summary One filed annual report.
 */
export const getFundAnnualReport = async (id: IdFundAnnualReport, options?: Parameters<typeof request>[1]): Promise<FundAnnualReportView> => {

  return request<FundAnnualReportView>(getGetFundAnnualReportUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetFundAnnualReportQueryKey = (id: IdFundAnnualReport,) => {
    return [
    `/api/v1/fund-annual-reports/${id}`
    ] as const;
    }


export const getGetFundAnnualReportQueryOptions = <TData = Awaited<ReturnType<typeof getFundAnnualReport>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdFundAnnualReport, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFundAnnualReport>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetFundAnnualReportQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getFundAnnualReport>>> = ({ signal }) => getFundAnnualReport(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getFundAnnualReport>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetFundAnnualReportQueryResult = NonNullable<Awaited<ReturnType<typeof getFundAnnualReport>>>
export type GetFundAnnualReportQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetFundAnnualReport<TData = Awaited<ReturnType<typeof getFundAnnualReport>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFundAnnualReport, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFundAnnualReport>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFundAnnualReport>>,
          TError,
          Awaited<ReturnType<typeof getFundAnnualReport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetFundAnnualReport<TData = Awaited<ReturnType<typeof getFundAnnualReport>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFundAnnualReport, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFundAnnualReport>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFundAnnualReport>>,
          TError,
          Awaited<ReturnType<typeof getFundAnnualReport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetFundAnnualReport<TData = Awaited<ReturnType<typeof getFundAnnualReport>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFundAnnualReport, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFundAnnualReport>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One filed annual report.
 */

export function useGetFundAnnualReport<TData = Awaited<ReturnType<typeof getFundAnnualReport>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFundAnnualReport, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFundAnnualReport>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetFundAnnualReportQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetFundMeetingUrl = (id: IdFundMeeting,) => {




  return `/api/v1/fund-meetings/${id}`
}

/**
 * @summary One meeting with its votes.
 */
export const getFundMeeting = async (id: IdFundMeeting, options?: Parameters<typeof request>[1]): Promise<FundMeetingView> => {

  return request<FundMeetingView>(getGetFundMeetingUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetFundMeetingQueryKey = (id: IdFundMeeting,) => {
    return [
    `/api/v1/fund-meetings/${id}`
    ] as const;
    }


export const getGetFundMeetingQueryOptions = <TData = Awaited<ReturnType<typeof getFundMeeting>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdFundMeeting, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFundMeeting>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetFundMeetingQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getFundMeeting>>> = ({ signal }) => getFundMeeting(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getFundMeeting>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetFundMeetingQueryResult = NonNullable<Awaited<ReturnType<typeof getFundMeeting>>>
export type GetFundMeetingQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetFundMeeting<TData = Awaited<ReturnType<typeof getFundMeeting>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFundMeeting, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFundMeeting>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFundMeeting>>,
          TError,
          Awaited<ReturnType<typeof getFundMeeting>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetFundMeeting<TData = Awaited<ReturnType<typeof getFundMeeting>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFundMeeting, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFundMeeting>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFundMeeting>>,
          TError,
          Awaited<ReturnType<typeof getFundMeeting>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetFundMeeting<TData = Awaited<ReturnType<typeof getFundMeeting>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFundMeeting, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFundMeeting>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One meeting with its votes.
 */

export function useGetFundMeeting<TData = Awaited<ReturnType<typeof getFundMeeting>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFundMeeting, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFundMeeting>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetFundMeetingQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetFundProjectUrl = (id: IdFundProject,) => {




  return `/api/v1/fund-projects/${id}`
}

/**
 * @summary One project.
 */
export const getFundProject = async (id: IdFundProject, options?: Parameters<typeof request>[1]): Promise<FundProjectView> => {

  return request<FundProjectView>(getGetFundProjectUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetFundProjectQueryKey = (id: IdFundProject,) => {
    return [
    `/api/v1/fund-projects/${id}`
    ] as const;
    }


export const getGetFundProjectQueryOptions = <TData = Awaited<ReturnType<typeof getFundProject>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdFundProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFundProject>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetFundProjectQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getFundProject>>> = ({ signal }) => getFundProject(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getFundProject>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetFundProjectQueryResult = NonNullable<Awaited<ReturnType<typeof getFundProject>>>
export type GetFundProjectQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetFundProject<TData = Awaited<ReturnType<typeof getFundProject>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFundProject, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFundProject>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFundProject>>,
          TError,
          Awaited<ReturnType<typeof getFundProject>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetFundProject<TData = Awaited<ReturnType<typeof getFundProject>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFundProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFundProject>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFundProject>>,
          TError,
          Awaited<ReturnType<typeof getFundProject>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetFundProject<TData = Awaited<ReturnType<typeof getFundProject>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFundProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFundProject>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One project.
 */

export function useGetFundProject<TData = Awaited<ReturnType<typeof getFundProject>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFundProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFundProject>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetFundProjectQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getChangeFundPurposeUrl = (id: IdFundPurpose,) => {




  return `/api/v1/fund-purposes/${id}/change`
}

/**
 * @summary Change what restricted money is for: with the donor's consent and a passed vote.
 */
export const changeFundPurpose = async (id: IdFundPurpose,
    changeFundPurposeBody: ChangeFundPurpose,
    headers?: ChangeFundPurposeHeaders, options?: Parameters<typeof request>[1]): Promise<FundPurposeView> => {

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
return request<FundPurposeView>(getChangeFundPurposeUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(changeFundPurposeBody)
  }
);}





export const getChangeFundPurposeMutationKey = () => ['changeFundPurpose'] as const;

export const getChangeFundPurposeMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeFundPurpose>>, TError,ChangeFundPurposeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof changeFundPurpose>>, TError,ChangeFundPurposeMutationVariables, TContext> => {

const mutationKey = getChangeFundPurposeMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof changeFundPurpose>>, ChangeFundPurposeMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  changeFundPurpose(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ChangeFundPurposeMutationResult = NonNullable<Awaited<ReturnType<typeof changeFundPurpose>>>
    export type ChangeFundPurposeMutationBody = BodyType<ChangeFundPurpose>
    export type ChangeFundPurposeMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ChangeFundPurposeMutationVariables = {id: IdFundPurpose;data: BodyType<ChangeFundPurpose>;headers?: ChangeFundPurposeHeaders}

    /**
 * @summary Change what restricted money is for: with the donor's consent and a passed vote.
 */
export const useChangeFundPurpose = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof changeFundPurpose>>, TError,ChangeFundPurposeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof changeFundPurpose>>,
        TError,
        ChangeFundPurposeMutationVariables,
        TContext
      > => {
      return useMutation(getChangeFundPurposeMutationOptions(options), queryClient);
    }
    export const getListFundsUrl = (params?: ListFundsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/funds?${stringifiedParams}` : `/api/v1/funds`
}

/**
 * @summary List funds, in the order in which they were entered.
 */
export const listFunds = async (params?: ListFundsParams, options?: Parameters<typeof request>[1]): Promise<FundPage> => {

  return request<FundPage>(getListFundsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListFundsQueryKey = (params?: ListFundsParams,) => {
    return [
    `/api/v1/funds`, ...(params ? [params] : [])
    ] as const;
    }


export const getListFundsQueryOptions = <TData = Awaited<ReturnType<typeof listFunds>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListFundsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFunds>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListFundsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listFunds>>> = ({ signal }) => listFunds(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listFunds>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListFundsQueryResult = NonNullable<Awaited<ReturnType<typeof listFunds>>>
export type ListFundsQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListFunds<TData = Awaited<ReturnType<typeof listFunds>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListFundsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFunds>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFunds>>,
          TError,
          Awaited<ReturnType<typeof listFunds>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListFunds<TData = Awaited<ReturnType<typeof listFunds>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListFundsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFunds>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFunds>>,
          TError,
          Awaited<ReturnType<typeof listFunds>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListFunds<TData = Awaited<ReturnType<typeof listFunds>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListFundsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFunds>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List funds, in the order in which they were entered.
 */

export function useListFunds<TData = Awaited<ReturnType<typeof listFunds>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListFundsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFunds>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListFundsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateFundUrl = () => {




  return `/api/v1/funds`
}

/**
 * @summary Enter a fund as a draft: civil affairs register it.
 */
export const createFund = async (createFundBody: CreateFund,
    headers?: CreateFundHeaders, options?: Parameters<typeof request>[1]): Promise<FundView> => {

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
return request<FundView>(getCreateFundUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createFundBody)
  }
);}





export const getCreateFundMutationKey = () => ['createFund'] as const;

export const getCreateFundMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createFund>>, TError,CreateFundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createFund>>, TError,CreateFundMutationVariables, TContext> => {

const mutationKey = getCreateFundMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createFund>>, CreateFundMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createFund(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateFundMutationResult = NonNullable<Awaited<ReturnType<typeof createFund>>>
    export type CreateFundMutationBody = BodyType<CreateFund>
    export type CreateFundMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateFundMutationVariables = {data: BodyType<CreateFund>;headers?: CreateFundHeaders}

    /**
 * @summary Enter a fund as a draft: civil affairs register it.
 */
export const useCreateFund = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createFund>>, TError,CreateFundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createFund>>,
        TError,
        CreateFundMutationVariables,
        TContext
      > => {
      return useMutation(getCreateFundMutationOptions(options), queryClient);
    }
    export const getGetFundUrl = (id: IdFund,) => {




  return `/api/v1/funds/${id}`
}

/**
 * @summary One fund with its council and, for those who may read the books, its accounts.
 */
export const getFund = async (id: IdFund, options?: Parameters<typeof request>[1]): Promise<FundView> => {

  return request<FundView>(getGetFundUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetFundQueryKey = (id: IdFund,) => {
    return [
    `/api/v1/funds/${id}`
    ] as const;
    }


export const getGetFundQueryOptions = <TData = Awaited<ReturnType<typeof getFund>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdFund, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFund>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetFundQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getFund>>> = ({ signal }) => getFund(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getFund>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetFundQueryResult = NonNullable<Awaited<ReturnType<typeof getFund>>>
export type GetFundQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetFund<TData = Awaited<ReturnType<typeof getFund>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFund>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFund>>,
          TError,
          Awaited<ReturnType<typeof getFund>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetFund<TData = Awaited<ReturnType<typeof getFund>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFund>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFund>>,
          TError,
          Awaited<ReturnType<typeof getFund>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetFund<TData = Awaited<ReturnType<typeof getFund>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFund>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One fund with its council and, for those who may read the books, its accounts.
 */

export function useGetFund<TData = Awaited<ReturnType<typeof getFund>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFund>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetFundQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUpdateFundUrl = (id: IdFund,) => {




  return `/api/v1/funds/${id}`
}

/**
 * @summary Change a draft.
 */
export const updateFund = async (id: IdFund,
    updateFundBody: UpdateFund,
    headers: UpdateFundHeaders, options?: Parameters<typeof request>[1]): Promise<FundView> => {

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
return request<FundView>(getUpdateFundUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(updateFundBody)
  }
);}





export const getUpdateFundMutationKey = () => ['updateFund'] as const;

export const getUpdateFundMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateFund>>, TError,UpdateFundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof updateFund>>, TError,UpdateFundMutationVariables, TContext> => {

const mutationKey = getUpdateFundMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateFund>>, UpdateFundMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  updateFund(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateFundMutationResult = NonNullable<Awaited<ReturnType<typeof updateFund>>>
    export type UpdateFundMutationBody = BodyType<UpdateFund>
    export type UpdateFundMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type UpdateFundMutationVariables = {id: IdFund;data: BodyType<UpdateFund>;headers: UpdateFundHeaders}

    /**
 * @summary Change a draft.
 */
export const useUpdateFund = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateFund>>, TError,UpdateFundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateFund>>,
        TError,
        UpdateFundMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateFundMutationOptions(options), queryClient);
    }
    export const getListFundAnnualReportsUrl = (id: IdFund,) => {




  return `/api/v1/funds/${id}/annual-reports`
}

/**
 * @summary List a fund's filed annual reports, one a year, the newest first.
 */
export const listFundAnnualReports = async (id: IdFund, options?: Parameters<typeof request>[1]): Promise<FundAnnualReportList> => {

  return request<FundAnnualReportList>(getListFundAnnualReportsUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListFundAnnualReportsQueryKey = (id: IdFund,) => {
    return [
    `/api/v1/funds/${id}/annual-reports`
    ] as const;
    }


export const getListFundAnnualReportsQueryOptions = <TData = Awaited<ReturnType<typeof listFundAnnualReports>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdFund, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundAnnualReports>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListFundAnnualReportsQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listFundAnnualReports>>> = ({ signal }) => listFundAnnualReports(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listFundAnnualReports>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListFundAnnualReportsQueryResult = NonNullable<Awaited<ReturnType<typeof listFundAnnualReports>>>
export type ListFundAnnualReportsQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useListFundAnnualReports<TData = Awaited<ReturnType<typeof listFundAnnualReports>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundAnnualReports>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFundAnnualReports>>,
          TError,
          Awaited<ReturnType<typeof listFundAnnualReports>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListFundAnnualReports<TData = Awaited<ReturnType<typeof listFundAnnualReports>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundAnnualReports>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFundAnnualReports>>,
          TError,
          Awaited<ReturnType<typeof listFundAnnualReports>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListFundAnnualReports<TData = Awaited<ReturnType<typeof listFundAnnualReports>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundAnnualReports>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List a fund's filed annual reports, one a year, the newest first.
 */

export function useListFundAnnualReports<TData = Awaited<ReturnType<typeof listFundAnnualReports>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundAnnualReports>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListFundAnnualReportsQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getFileFundAnnualReportUrl = (id: IdFund,) => {




  return `/api/v1/funds/${id}/annual-reports`
}

/**
 * @summary File the annual report of a year that is over: assembled from the ledger, frozen by its digest.
 */
export const fileFundAnnualReport = async (id: IdFund,
    fileFundAnnualReportBody: FileFundAnnualReport,
    headers?: FileFundAnnualReportHeaders, options?: Parameters<typeof request>[1]): Promise<FundAnnualReportView> => {

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
return request<FundAnnualReportView>(getFileFundAnnualReportUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(fileFundAnnualReportBody)
  }
);}





export const getFileFundAnnualReportMutationKey = () => ['fileFundAnnualReport'] as const;

export const getFileFundAnnualReportMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof fileFundAnnualReport>>, TError,FileFundAnnualReportMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof fileFundAnnualReport>>, TError,FileFundAnnualReportMutationVariables, TContext> => {

const mutationKey = getFileFundAnnualReportMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof fileFundAnnualReport>>, FileFundAnnualReportMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  fileFundAnnualReport(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type FileFundAnnualReportMutationResult = NonNullable<Awaited<ReturnType<typeof fileFundAnnualReport>>>
    export type FileFundAnnualReportMutationBody = BodyType<FileFundAnnualReport>
    export type FileFundAnnualReportMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type FileFundAnnualReportMutationVariables = {id: IdFund;data: BodyType<FileFundAnnualReport>;headers?: FileFundAnnualReportHeaders}

    /**
 * @summary File the annual report of a year that is over: assembled from the ledger, frozen by its digest.
 */
export const useFileFundAnnualReport = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof fileFundAnnualReport>>, TError,FileFundAnnualReportMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof fileFundAnnualReport>>,
        TError,
        FileFundAnnualReportMutationVariables,
        TContext
      > => {
      return useMutation(getFileFundAnnualReportMutationOptions(options), queryClient);
    }
    export const getGetFundCalendarUrl = (id: IdFund,
    params?: GetFundCalendarParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/funds/${id}/calendar?${stringifiedParams}` : `/api/v1/funds/${id}/calendar`
}

/**
 * @summary What a fund must do and tell in a year, and what of it is done.
 */
export const getFundCalendar = async (id: IdFund,
    params?: GetFundCalendarParams, options?: Parameters<typeof request>[1]): Promise<FundCalendarView> => {

  return request<FundCalendarView>(getGetFundCalendarUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetFundCalendarQueryKey = (id: IdFund,
    params?: GetFundCalendarParams,) => {
    return [
    `/api/v1/funds/${id}/calendar`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetFundCalendarQueryOptions = <TData = Awaited<ReturnType<typeof getFundCalendar>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdFund,
    params?: GetFundCalendarParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFundCalendar>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetFundCalendarQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getFundCalendar>>> = ({ signal }) => getFundCalendar(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getFundCalendar>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetFundCalendarQueryResult = NonNullable<Awaited<ReturnType<typeof getFundCalendar>>>
export type GetFundCalendarQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetFundCalendar<TData = Awaited<ReturnType<typeof getFundCalendar>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params: undefined |  GetFundCalendarParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFundCalendar>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFundCalendar>>,
          TError,
          Awaited<ReturnType<typeof getFundCalendar>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetFundCalendar<TData = Awaited<ReturnType<typeof getFundCalendar>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params?: GetFundCalendarParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFundCalendar>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFundCalendar>>,
          TError,
          Awaited<ReturnType<typeof getFundCalendar>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetFundCalendar<TData = Awaited<ReturnType<typeof getFundCalendar>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params?: GetFundCalendarParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFundCalendar>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What a fund must do and tell in a year, and what of it is done.
 */

export function useGetFundCalendar<TData = Awaited<ReturnType<typeof getFundCalendar>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params?: GetFundCalendarParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFundCalendar>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetFundCalendarQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetFundComplianceUrl = (id: IdFund,
    params?: GetFundComplianceParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/funds/${id}/compliance?${stringifiedParams}` : `/api/v1/funds/${id}/compliance`
}

/**
 * @summary A fund's year against the rules: spending, administration, duties, a forecast; every figure with its rows.
 */
export const getFundCompliance = async (id: IdFund,
    params?: GetFundComplianceParams, options?: Parameters<typeof request>[1]): Promise<FundComplianceView> => {

  return request<FundComplianceView>(getGetFundComplianceUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetFundComplianceQueryKey = (id: IdFund,
    params?: GetFundComplianceParams,) => {
    return [
    `/api/v1/funds/${id}/compliance`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetFundComplianceQueryOptions = <TData = Awaited<ReturnType<typeof getFundCompliance>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdFund,
    params?: GetFundComplianceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFundCompliance>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetFundComplianceQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getFundCompliance>>> = ({ signal }) => getFundCompliance(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getFundCompliance>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetFundComplianceQueryResult = NonNullable<Awaited<ReturnType<typeof getFundCompliance>>>
export type GetFundComplianceQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetFundCompliance<TData = Awaited<ReturnType<typeof getFundCompliance>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params: undefined |  GetFundComplianceParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFundCompliance>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFundCompliance>>,
          TError,
          Awaited<ReturnType<typeof getFundCompliance>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetFundCompliance<TData = Awaited<ReturnType<typeof getFundCompliance>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params?: GetFundComplianceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFundCompliance>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getFundCompliance>>,
          TError,
          Awaited<ReturnType<typeof getFundCompliance>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetFundCompliance<TData = Awaited<ReturnType<typeof getFundCompliance>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params?: GetFundComplianceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFundCompliance>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary A fund's year against the rules: spending, administration, duties, a forecast; every figure with its rows.
 */

export function useGetFundCompliance<TData = Awaited<ReturnType<typeof getFundCompliance>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params?: GetFundComplianceParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getFundCompliance>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetFundComplianceQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPutFundCouncilUrl = (id: IdFund,) => {




  return `/api/v1/funds/${id}/council`
}

/**
 * @summary Put others in the place of council and supervisors; of a registered fund by a passed vote.
 */
export const putFundCouncil = async (id: IdFund,
    putFundCouncilBody: PutFundCouncil,
    headers?: PutFundCouncilHeaders, options?: Parameters<typeof request>[1]): Promise<FundView> => {

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
return request<FundView>(getPutFundCouncilUrl(id),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(putFundCouncilBody)
  }
);}





export const getPutFundCouncilMutationKey = () => ['putFundCouncil'] as const;

export const getPutFundCouncilMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof putFundCouncil>>, TError,PutFundCouncilMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof putFundCouncil>>, TError,PutFundCouncilMutationVariables, TContext> => {

const mutationKey = getPutFundCouncilMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof putFundCouncil>>, PutFundCouncilMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  putFundCouncil(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PutFundCouncilMutationResult = NonNullable<Awaited<ReturnType<typeof putFundCouncil>>>
    export type PutFundCouncilMutationBody = BodyType<PutFundCouncil>
    export type PutFundCouncilMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type PutFundCouncilMutationVariables = {id: IdFund;data: BodyType<PutFundCouncil>;headers?: PutFundCouncilHeaders}

    /**
 * @summary Put others in the place of council and supervisors; of a registered fund by a passed vote.
 */
export const usePutFundCouncil = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof putFundCouncil>>, TError,PutFundCouncilMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof putFundCouncil>>,
        TError,
        PutFundCouncilMutationVariables,
        TContext
      > => {
      return useMutation(getPutFundCouncilMutationOptions(options), queryClient);
    }
    export const getDeregisterFundUrl = (id: IdFund,) => {




  return `/api/v1/funds/${id}/deregister`
}

/**
 * @summary End a liquidated fund that holds no money any more, with the reason.
 */
export const deregisterFund = async (id: IdFund,
    fundReason: FundReason,
    headers?: DeregisterFundHeaders, options?: Parameters<typeof request>[1]): Promise<FundView> => {

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
return request<FundView>(getDeregisterFundUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(fundReason)
  }
);}





export const getDeregisterFundMutationKey = () => ['deregisterFund'] as const;

export const getDeregisterFundMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deregisterFund>>, TError,DeregisterFundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof deregisterFund>>, TError,DeregisterFundMutationVariables, TContext> => {

const mutationKey = getDeregisterFundMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof deregisterFund>>, DeregisterFundMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  deregisterFund(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DeregisterFundMutationResult = NonNullable<Awaited<ReturnType<typeof deregisterFund>>>
    export type DeregisterFundMutationBody = BodyType<FundReason>
    export type DeregisterFundMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type DeregisterFundMutationVariables = {id: IdFund;data: BodyType<FundReason>;headers?: DeregisterFundHeaders}

    /**
 * @summary End a liquidated fund that holds no money any more, with the reason.
 */
export const useDeregisterFund = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deregisterFund>>, TError,DeregisterFundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof deregisterFund>>,
        TError,
        DeregisterFundMutationVariables,
        TContext
      > => {
      return useMutation(getDeregisterFundMutationOptions(options), queryClient);
    }
    export const getListFundDisbursementsUrl = (id: IdFund,
    params?: ListFundDisbursementsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/funds/${id}/disbursements?${stringifiedParams}` : `/api/v1/funds/${id}/disbursements`
}

/**
 * @summary List a fund's disbursements.
 */
export const listFundDisbursements = async (id: IdFund,
    params?: ListFundDisbursementsParams, options?: Parameters<typeof request>[1]): Promise<DisbursementPage> => {

  return request<DisbursementPage>(getListFundDisbursementsUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListFundDisbursementsQueryKey = (id: IdFund,
    params?: ListFundDisbursementsParams,) => {
    return [
    `/api/v1/funds/${id}/disbursements`, ...(params ? [params] : [])
    ] as const;
    }


export const getListFundDisbursementsQueryOptions = <TData = Awaited<ReturnType<typeof listFundDisbursements>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdFund,
    params?: ListFundDisbursementsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundDisbursements>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListFundDisbursementsQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listFundDisbursements>>> = ({ signal }) => listFundDisbursements(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listFundDisbursements>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListFundDisbursementsQueryResult = NonNullable<Awaited<ReturnType<typeof listFundDisbursements>>>
export type ListFundDisbursementsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListFundDisbursements<TData = Awaited<ReturnType<typeof listFundDisbursements>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params: undefined |  ListFundDisbursementsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundDisbursements>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFundDisbursements>>,
          TError,
          Awaited<ReturnType<typeof listFundDisbursements>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListFundDisbursements<TData = Awaited<ReturnType<typeof listFundDisbursements>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params?: ListFundDisbursementsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundDisbursements>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFundDisbursements>>,
          TError,
          Awaited<ReturnType<typeof listFundDisbursements>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListFundDisbursements<TData = Awaited<ReturnType<typeof listFundDisbursements>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params?: ListFundDisbursementsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundDisbursements>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List a fund's disbursements.
 */

export function useListFundDisbursements<TData = Awaited<ReturnType<typeof listFundDisbursements>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params?: ListFundDisbursementsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundDisbursements>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListFundDisbursementsQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getRequestDisbursementUrl = (id: IdFund,) => {




  return `/api/v1/funds/${id}/disbursements`
}

/**
 * @summary Request money of a fund; another person reviews, a third approves.
 */
export const requestDisbursement = async (id: IdFund,
    requestDisbursementBody: RequestDisbursement,
    headers?: RequestDisbursementHeaders, options?: Parameters<typeof request>[1]): Promise<DisbursementView> => {

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
return request<DisbursementView>(getRequestDisbursementUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(requestDisbursementBody)
  }
);}





export const getRequestDisbursementMutationKey = () => ['requestDisbursement'] as const;

export const getRequestDisbursementMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof requestDisbursement>>, TError,RequestDisbursementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof requestDisbursement>>, TError,RequestDisbursementMutationVariables, TContext> => {

const mutationKey = getRequestDisbursementMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof requestDisbursement>>, RequestDisbursementMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  requestDisbursement(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RequestDisbursementMutationResult = NonNullable<Awaited<ReturnType<typeof requestDisbursement>>>
    export type RequestDisbursementMutationBody = BodyType<RequestDisbursement>
    export type RequestDisbursementMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RequestDisbursementMutationVariables = {id: IdFund;data: BodyType<RequestDisbursement>;headers?: RequestDisbursementHeaders}

    /**
 * @summary Request money of a fund; another person reviews, a third approves.
 */
export const useRequestDisbursement = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof requestDisbursement>>, TError,RequestDisbursementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof requestDisbursement>>,
        TError,
        RequestDisbursementMutationVariables,
        TContext
      > => {
      return useMutation(getRequestDisbursementMutationOptions(options), queryClient);
    }
    export const getExplainFundRatioUrl = (id: IdFund,) => {




  return `/api/v1/funds/${id}/exceptions`
}

/**
 * @summary Record why a ratio of a year is not met: reported to civil affairs and explained in public.
 */
export const explainFundRatio = async (id: IdFund,
    explainFundRatioBody: ExplainFundRatio,
    headers?: ExplainFundRatioHeaders, options?: Parameters<typeof request>[1]): Promise<FundExceptionView> => {

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
return request<FundExceptionView>(getExplainFundRatioUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(explainFundRatioBody)
  }
);}





export const getExplainFundRatioMutationKey = () => ['explainFundRatio'] as const;

export const getExplainFundRatioMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof explainFundRatio>>, TError,ExplainFundRatioMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof explainFundRatio>>, TError,ExplainFundRatioMutationVariables, TContext> => {

const mutationKey = getExplainFundRatioMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof explainFundRatio>>, ExplainFundRatioMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  explainFundRatio(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ExplainFundRatioMutationResult = NonNullable<Awaited<ReturnType<typeof explainFundRatio>>>
    export type ExplainFundRatioMutationBody = BodyType<ExplainFundRatio>
    export type ExplainFundRatioMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ExplainFundRatioMutationVariables = {id: IdFund;data: BodyType<ExplainFundRatio>;headers?: ExplainFundRatioHeaders}

    /**
 * @summary Record why a ratio of a year is not met: reported to civil affairs and explained in public.
 */
export const useExplainFundRatio = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof explainFundRatio>>, TError,ExplainFundRatioMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof explainFundRatio>>,
        TError,
        ExplainFundRatioMutationVariables,
        TContext
      > => {
      return useMutation(getExplainFundRatioMutationOptions(options), queryClient);
    }
    export const getLiquidateFundUrl = (id: IdFund,) => {




  return `/api/v1/funds/${id}/liquidate`
}

/**
 * @summary Begin to liquidate a fund, with the reason.
 */
export const liquidateFund = async (id: IdFund,
    fundReason: FundReason,
    headers?: LiquidateFundHeaders, options?: Parameters<typeof request>[1]): Promise<FundView> => {

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
return request<FundView>(getLiquidateFundUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(fundReason)
  }
);}





export const getLiquidateFundMutationKey = () => ['liquidateFund'] as const;

export const getLiquidateFundMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof liquidateFund>>, TError,LiquidateFundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof liquidateFund>>, TError,LiquidateFundMutationVariables, TContext> => {

const mutationKey = getLiquidateFundMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof liquidateFund>>, LiquidateFundMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  liquidateFund(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type LiquidateFundMutationResult = NonNullable<Awaited<ReturnType<typeof liquidateFund>>>
    export type LiquidateFundMutationBody = BodyType<FundReason>
    export type LiquidateFundMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type LiquidateFundMutationVariables = {id: IdFund;data: BodyType<FundReason>;headers?: LiquidateFundHeaders}

    /**
 * @summary Begin to liquidate a fund, with the reason.
 */
export const useLiquidateFund = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof liquidateFund>>, TError,LiquidateFundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof liquidateFund>>,
        TError,
        LiquidateFundMutationVariables,
        TContext
      > => {
      return useMutation(getLiquidateFundMutationOptions(options), queryClient);
    }
    export const getListFundMeetingsUrl = (id: IdFund,
    params?: ListFundMeetingsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/funds/${id}/meetings?${stringifiedParams}` : `/api/v1/funds/${id}/meetings`
}

/**
 * @summary List the meetings of a fund's council with their votes.
 */
export const listFundMeetings = async (id: IdFund,
    params?: ListFundMeetingsParams, options?: Parameters<typeof request>[1]): Promise<FundMeetingPage> => {

  return request<FundMeetingPage>(getListFundMeetingsUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListFundMeetingsQueryKey = (id: IdFund,
    params?: ListFundMeetingsParams,) => {
    return [
    `/api/v1/funds/${id}/meetings`, ...(params ? [params] : [])
    ] as const;
    }


export const getListFundMeetingsQueryOptions = <TData = Awaited<ReturnType<typeof listFundMeetings>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdFund,
    params?: ListFundMeetingsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundMeetings>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListFundMeetingsQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listFundMeetings>>> = ({ signal }) => listFundMeetings(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listFundMeetings>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListFundMeetingsQueryResult = NonNullable<Awaited<ReturnType<typeof listFundMeetings>>>
export type ListFundMeetingsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListFundMeetings<TData = Awaited<ReturnType<typeof listFundMeetings>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params: undefined |  ListFundMeetingsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundMeetings>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFundMeetings>>,
          TError,
          Awaited<ReturnType<typeof listFundMeetings>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListFundMeetings<TData = Awaited<ReturnType<typeof listFundMeetings>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params?: ListFundMeetingsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundMeetings>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFundMeetings>>,
          TError,
          Awaited<ReturnType<typeof listFundMeetings>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListFundMeetings<TData = Awaited<ReturnType<typeof listFundMeetings>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params?: ListFundMeetingsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundMeetings>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the meetings of a fund's council with their votes.
 */

export function useListFundMeetings<TData = Awaited<ReturnType<typeof listFundMeetings>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params?: ListFundMeetingsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundMeetings>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListFundMeetingsQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getRecordFundMeetingUrl = (id: IdFund,) => {




  return `/api/v1/funds/${id}/meetings`
}

/**
 * @summary Record a meeting that was held, with its votes: outcomes are computed from the ballots.
 */
export const recordFundMeeting = async (id: IdFund,
    recordFundMeetingBody: RecordFundMeeting,
    headers?: RecordFundMeetingHeaders, options?: Parameters<typeof request>[1]): Promise<FundMeetingView> => {

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
return request<FundMeetingView>(getRecordFundMeetingUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(recordFundMeetingBody)
  }
);}





export const getRecordFundMeetingMutationKey = () => ['recordFundMeeting'] as const;

export const getRecordFundMeetingMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordFundMeeting>>, TError,RecordFundMeetingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof recordFundMeeting>>, TError,RecordFundMeetingMutationVariables, TContext> => {

const mutationKey = getRecordFundMeetingMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof recordFundMeeting>>, RecordFundMeetingMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  recordFundMeeting(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RecordFundMeetingMutationResult = NonNullable<Awaited<ReturnType<typeof recordFundMeeting>>>
    export type RecordFundMeetingMutationBody = BodyType<RecordFundMeeting>
    export type RecordFundMeetingMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RecordFundMeetingMutationVariables = {id: IdFund;data: BodyType<RecordFundMeeting>;headers?: RecordFundMeetingHeaders}

    /**
 * @summary Record a meeting that was held, with its votes: outcomes are computed from the ballots.
 */
export const useRecordFundMeeting = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordFundMeeting>>, TError,RecordFundMeetingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof recordFundMeeting>>,
        TError,
        RecordFundMeetingMutationVariables,
        TContext
      > => {
      return useMutation(getRecordFundMeetingMutationOptions(options), queryClient);
    }
    export const getListFundProjectsUrl = (id: IdFund,
    params?: ListFundProjectsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/funds/${id}/projects?${stringifiedParams}` : `/api/v1/funds/${id}/projects`
}

/**
 * @summary List a fund's projects.
 */
export const listFundProjects = async (id: IdFund,
    params?: ListFundProjectsParams, options?: Parameters<typeof request>[1]): Promise<FundProjectPage> => {

  return request<FundProjectPage>(getListFundProjectsUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListFundProjectsQueryKey = (id: IdFund,
    params?: ListFundProjectsParams,) => {
    return [
    `/api/v1/funds/${id}/projects`, ...(params ? [params] : [])
    ] as const;
    }


export const getListFundProjectsQueryOptions = <TData = Awaited<ReturnType<typeof listFundProjects>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdFund,
    params?: ListFundProjectsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundProjects>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListFundProjectsQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listFundProjects>>> = ({ signal }) => listFundProjects(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listFundProjects>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListFundProjectsQueryResult = NonNullable<Awaited<ReturnType<typeof listFundProjects>>>
export type ListFundProjectsQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListFundProjects<TData = Awaited<ReturnType<typeof listFundProjects>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params: undefined |  ListFundProjectsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundProjects>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFundProjects>>,
          TError,
          Awaited<ReturnType<typeof listFundProjects>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListFundProjects<TData = Awaited<ReturnType<typeof listFundProjects>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params?: ListFundProjectsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundProjects>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFundProjects>>,
          TError,
          Awaited<ReturnType<typeof listFundProjects>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListFundProjects<TData = Awaited<ReturnType<typeof listFundProjects>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params?: ListFundProjectsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundProjects>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List a fund's projects.
 */

export function useListFundProjects<TData = Awaited<ReturnType<typeof listFundProjects>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params?: ListFundProjectsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundProjects>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListFundProjectsQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateFundProjectUrl = (id: IdFund,) => {




  return `/api/v1/funds/${id}/projects`
}

/**
 * @summary Enter a project.
 */
export const createFundProject = async (id: IdFund,
    createFundProjectBody: CreateFundProject,
    headers?: CreateFundProjectHeaders, options?: Parameters<typeof request>[1]): Promise<FundProjectView> => {

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
return request<FundProjectView>(getCreateFundProjectUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createFundProjectBody)
  }
);}





export const getCreateFundProjectMutationKey = () => ['createFundProject'] as const;

export const getCreateFundProjectMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createFundProject>>, TError,CreateFundProjectMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createFundProject>>, TError,CreateFundProjectMutationVariables, TContext> => {

const mutationKey = getCreateFundProjectMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createFundProject>>, CreateFundProjectMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  createFundProject(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateFundProjectMutationResult = NonNullable<Awaited<ReturnType<typeof createFundProject>>>
    export type CreateFundProjectMutationBody = BodyType<CreateFundProject>
    export type CreateFundProjectMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateFundProjectMutationVariables = {id: IdFund;data: BodyType<CreateFundProject>;headers?: CreateFundProjectHeaders}

    /**
 * @summary Enter a project.
 */
export const useCreateFundProject = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createFundProject>>, TError,CreateFundProjectMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createFundProject>>,
        TError,
        CreateFundProjectMutationVariables,
        TContext
      > => {
      return useMutation(getCreateFundProjectMutationOptions(options), queryClient);
    }
    export const getListFundPurposesUrl = (id: IdFund,
    params?: ListFundPurposesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/funds/${id}/purposes?${stringifiedParams}` : `/api/v1/funds/${id}/purposes`
}

/**
 * @summary List what a fund's money is restricted to.
 */
export const listFundPurposes = async (id: IdFund,
    params?: ListFundPurposesParams, options?: Parameters<typeof request>[1]): Promise<FundPurposePage> => {

  return request<FundPurposePage>(getListFundPurposesUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListFundPurposesQueryKey = (id: IdFund,
    params?: ListFundPurposesParams,) => {
    return [
    `/api/v1/funds/${id}/purposes`, ...(params ? [params] : [])
    ] as const;
    }


export const getListFundPurposesQueryOptions = <TData = Awaited<ReturnType<typeof listFundPurposes>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdFund,
    params?: ListFundPurposesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundPurposes>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListFundPurposesQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listFundPurposes>>> = ({ signal }) => listFundPurposes(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listFundPurposes>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListFundPurposesQueryResult = NonNullable<Awaited<ReturnType<typeof listFundPurposes>>>
export type ListFundPurposesQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListFundPurposes<TData = Awaited<ReturnType<typeof listFundPurposes>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params: undefined |  ListFundPurposesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundPurposes>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFundPurposes>>,
          TError,
          Awaited<ReturnType<typeof listFundPurposes>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListFundPurposes<TData = Awaited<ReturnType<typeof listFundPurposes>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params?: ListFundPurposesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundPurposes>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFundPurposes>>,
          TError,
          Awaited<ReturnType<typeof listFundPurposes>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListFundPurposes<TData = Awaited<ReturnType<typeof listFundPurposes>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params?: ListFundPurposesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundPurposes>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List what a fund's money is restricted to.
 */

export function useListFundPurposes<TData = Awaited<ReturnType<typeof listFundPurposes>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params?: ListFundPurposesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundPurposes>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListFundPurposesQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateFundPurposeUrl = (id: IdFund,) => {




  return `/api/v1/funds/${id}/purposes`
}

/**
 * @summary Open a purpose with its own cash and income in the ledger.
 */
export const createFundPurpose = async (id: IdFund,
    createFundPurposeBody: CreateFundPurpose,
    headers?: CreateFundPurposeHeaders, options?: Parameters<typeof request>[1]): Promise<FundPurposeView> => {

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
return request<FundPurposeView>(getCreateFundPurposeUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createFundPurposeBody)
  }
);}





export const getCreateFundPurposeMutationKey = () => ['createFundPurpose'] as const;

export const getCreateFundPurposeMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createFundPurpose>>, TError,CreateFundPurposeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createFundPurpose>>, TError,CreateFundPurposeMutationVariables, TContext> => {

const mutationKey = getCreateFundPurposeMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createFundPurpose>>, CreateFundPurposeMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  createFundPurpose(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateFundPurposeMutationResult = NonNullable<Awaited<ReturnType<typeof createFundPurpose>>>
    export type CreateFundPurposeMutationBody = BodyType<CreateFundPurpose>
    export type CreateFundPurposeMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateFundPurposeMutationVariables = {id: IdFund;data: BodyType<CreateFundPurpose>;headers?: CreateFundPurposeHeaders}

    /**
 * @summary Open a purpose with its own cash and income in the ledger.
 */
export const useCreateFundPurpose = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createFundPurpose>>, TError,CreateFundPurposeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createFundPurpose>>,
        TError,
        CreateFundPurposeMutationVariables,
        TContext
      > => {
      return useMutation(getCreateFundPurposeMutationOptions(options), queryClient);
    }
    export const getQualifyFundUrl = (id: IdFund,) => {




  return `/api/v1/funds/${id}/qualify`
}

/**
 * @summary Grant the qualification to raise money in public, a year after the registration at the earliest.
 */
export const qualifyFund = async (id: IdFund,
    qualifyFundBody: QualifyFund,
    headers?: QualifyFundHeaders, options?: Parameters<typeof request>[1]): Promise<FundView> => {

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
return request<FundView>(getQualifyFundUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(qualifyFundBody)
  }
);}





export const getQualifyFundMutationKey = () => ['qualifyFund'] as const;

export const getQualifyFundMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof qualifyFund>>, TError,QualifyFundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof qualifyFund>>, TError,QualifyFundMutationVariables, TContext> => {

const mutationKey = getQualifyFundMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof qualifyFund>>, QualifyFundMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  qualifyFund(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type QualifyFundMutationResult = NonNullable<Awaited<ReturnType<typeof qualifyFund>>>
    export type QualifyFundMutationBody = BodyType<QualifyFund>
    export type QualifyFundMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type QualifyFundMutationVariables = {id: IdFund;data: BodyType<QualifyFund>;headers?: QualifyFundHeaders}

    /**
 * @summary Grant the qualification to raise money in public, a year after the registration at the earliest.
 */
export const useQualifyFund = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof qualifyFund>>, TError,QualifyFundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof qualifyFund>>,
        TError,
        QualifyFundMutationVariables,
        TContext
      > => {
      return useMutation(getQualifyFundMutationOptions(options), queryClient);
    }
    export const getFileRaisingPlanUrl = (id: IdFund,) => {




  return `/api/v1/funds/${id}/raising-plans`
}

/**
 * @summary File a raising plan with civil affairs, ten days before it begins at the latest.
 */
export const fileRaisingPlan = async (id: IdFund,
    fileRaisingPlanBody: FileRaisingPlan,
    headers?: FileRaisingPlanHeaders, options?: Parameters<typeof request>[1]): Promise<RaisingPlanView> => {

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
return request<RaisingPlanView>(getFileRaisingPlanUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(fileRaisingPlanBody)
  }
);}





export const getFileRaisingPlanMutationKey = () => ['fileRaisingPlan'] as const;

export const getFileRaisingPlanMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof fileRaisingPlan>>, TError,FileRaisingPlanMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof fileRaisingPlan>>, TError,FileRaisingPlanMutationVariables, TContext> => {

const mutationKey = getFileRaisingPlanMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof fileRaisingPlan>>, FileRaisingPlanMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  fileRaisingPlan(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type FileRaisingPlanMutationResult = NonNullable<Awaited<ReturnType<typeof fileRaisingPlan>>>
    export type FileRaisingPlanMutationBody = BodyType<FileRaisingPlan>
    export type FileRaisingPlanMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type FileRaisingPlanMutationVariables = {id: IdFund;data: BodyType<FileRaisingPlan>;headers?: FileRaisingPlanHeaders}

    /**
 * @summary File a raising plan with civil affairs, ten days before it begins at the latest.
 */
export const useFileRaisingPlan = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof fileRaisingPlan>>, TError,FileRaisingPlanMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof fileRaisingPlan>>,
        TError,
        FileRaisingPlanMutationVariables,
        TContext
      > => {
      return useMutation(getFileRaisingPlanMutationOptions(options), queryClient);
    }
    export const getRegisterFundUrl = (id: IdFund,) => {




  return `/api/v1/funds/${id}/register`
}

/**
 * @summary Register a fund: its accounts are opened, its original fund is entered.
 */
export const registerFund = async (id: IdFund,
    registerFundBody: RegisterFund,
    headers?: RegisterFundHeaders, options?: Parameters<typeof request>[1]): Promise<FundView> => {

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
return request<FundView>(getRegisterFundUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(registerFundBody)
  }
);}





export const getRegisterFundMutationKey = () => ['registerFund'] as const;

export const getRegisterFundMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof registerFund>>, TError,RegisterFundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof registerFund>>, TError,RegisterFundMutationVariables, TContext> => {

const mutationKey = getRegisterFundMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof registerFund>>, RegisterFundMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  registerFund(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RegisterFundMutationResult = NonNullable<Awaited<ReturnType<typeof registerFund>>>
    export type RegisterFundMutationBody = BodyType<RegisterFund>
    export type RegisterFundMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RegisterFundMutationVariables = {id: IdFund;data: BodyType<RegisterFund>;headers?: RegisterFundHeaders}

    /**
 * @summary Register a fund: its accounts are opened, its original fund is entered.
 */
export const useRegisterFund = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof registerFund>>, TError,RegisterFundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof registerFund>>,
        TError,
        RegisterFundMutationVariables,
        TContext
      > => {
      return useMutation(getRegisterFundMutationOptions(options), queryClient);
    }
    export const getRejectFundUrl = (id: IdFund,) => {




  return `/api/v1/funds/${id}/reject`
}

/**
 * @summary Refuse to register a fund, with the reason.
 */
export const rejectFund = async (id: IdFund,
    fundReason: FundReason,
    headers?: RejectFundHeaders, options?: Parameters<typeof request>[1]): Promise<FundView> => {

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
return request<FundView>(getRejectFundUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(fundReason)
  }
);}





export const getRejectFundMutationKey = () => ['rejectFund'] as const;

export const getRejectFundMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rejectFund>>, TError,RejectFundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof rejectFund>>, TError,RejectFundMutationVariables, TContext> => {

const mutationKey = getRejectFundMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof rejectFund>>, RejectFundMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  rejectFund(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RejectFundMutationResult = NonNullable<Awaited<ReturnType<typeof rejectFund>>>
    export type RejectFundMutationBody = BodyType<FundReason>
    export type RejectFundMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RejectFundMutationVariables = {id: IdFund;data: BodyType<FundReason>;headers?: RejectFundHeaders}

    /**
 * @summary Refuse to register a fund, with the reason.
 */
export const useRejectFund = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rejectFund>>, TError,RejectFundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof rejectFund>>,
        TError,
        RejectFundMutationVariables,
        TContext
      > => {
      return useMutation(getRejectFundMutationOptions(options), queryClient);
    }
    export const getListFundRelatedPartiesUrl = (id: IdFund,
    params?: ListFundRelatedPartiesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/funds/${id}/related-parties?${stringifiedParams}` : `/api/v1/funds/${id}/related-parties`
}

/**
 * @summary List those who may not benefit from a fund.
 */
export const listFundRelatedParties = async (id: IdFund,
    params?: ListFundRelatedPartiesParams, options?: Parameters<typeof request>[1]): Promise<FundRelatedPartyPage> => {

  return request<FundRelatedPartyPage>(getListFundRelatedPartiesUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListFundRelatedPartiesQueryKey = (id: IdFund,
    params?: ListFundRelatedPartiesParams,) => {
    return [
    `/api/v1/funds/${id}/related-parties`, ...(params ? [params] : [])
    ] as const;
    }


export const getListFundRelatedPartiesQueryOptions = <TData = Awaited<ReturnType<typeof listFundRelatedParties>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdFund,
    params?: ListFundRelatedPartiesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundRelatedParties>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListFundRelatedPartiesQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listFundRelatedParties>>> = ({ signal }) => listFundRelatedParties(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listFundRelatedParties>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListFundRelatedPartiesQueryResult = NonNullable<Awaited<ReturnType<typeof listFundRelatedParties>>>
export type ListFundRelatedPartiesQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListFundRelatedParties<TData = Awaited<ReturnType<typeof listFundRelatedParties>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params: undefined |  ListFundRelatedPartiesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundRelatedParties>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFundRelatedParties>>,
          TError,
          Awaited<ReturnType<typeof listFundRelatedParties>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListFundRelatedParties<TData = Awaited<ReturnType<typeof listFundRelatedParties>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params?: ListFundRelatedPartiesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundRelatedParties>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listFundRelatedParties>>,
          TError,
          Awaited<ReturnType<typeof listFundRelatedParties>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListFundRelatedParties<TData = Awaited<ReturnType<typeof listFundRelatedParties>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params?: ListFundRelatedPartiesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundRelatedParties>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List those who may not benefit from a fund.
 */

export function useListFundRelatedParties<TData = Awaited<ReturnType<typeof listFundRelatedParties>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdFund,
    params?: ListFundRelatedPartiesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listFundRelatedParties>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListFundRelatedPartiesQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateFundRelatedPartyUrl = (id: IdFund,) => {




  return `/api/v1/funds/${id}/related-parties`
}

/**
 * @summary Enter somebody who may not benefit from a fund.
 */
export const createFundRelatedParty = async (id: IdFund,
    createFundRelatedPartyBody: CreateFundRelatedParty,
    headers?: CreateFundRelatedPartyHeaders, options?: Parameters<typeof request>[1]): Promise<FundRelatedPartyView> => {

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
return request<FundRelatedPartyView>(getCreateFundRelatedPartyUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createFundRelatedPartyBody)
  }
);}





export const getCreateFundRelatedPartyMutationKey = () => ['createFundRelatedParty'] as const;

export const getCreateFundRelatedPartyMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createFundRelatedParty>>, TError,CreateFundRelatedPartyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createFundRelatedParty>>, TError,CreateFundRelatedPartyMutationVariables, TContext> => {

const mutationKey = getCreateFundRelatedPartyMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createFundRelatedParty>>, CreateFundRelatedPartyMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  createFundRelatedParty(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateFundRelatedPartyMutationResult = NonNullable<Awaited<ReturnType<typeof createFundRelatedParty>>>
    export type CreateFundRelatedPartyMutationBody = BodyType<CreateFundRelatedParty>
    export type CreateFundRelatedPartyMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateFundRelatedPartyMutationVariables = {id: IdFund;data: BodyType<CreateFundRelatedParty>;headers?: CreateFundRelatedPartyHeaders}

    /**
 * @summary Enter somebody who may not benefit from a fund.
 */
export const useCreateFundRelatedParty = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createFundRelatedParty>>, TError,CreateFundRelatedPartyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createFundRelatedParty>>,
        TError,
        CreateFundRelatedPartyMutationVariables,
        TContext
      > => {
      return useMutation(getCreateFundRelatedPartyMutationOptions(options), queryClient);
    }
    export const getListRaisingPlansUrl = (params?: ListRaisingPlansParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/raising-plans?${stringifiedParams}` : `/api/v1/raising-plans`
}

/**
 * @summary List raising plans with the disclosures that they owe.
 */
export const listRaisingPlans = async (params?: ListRaisingPlansParams, options?: Parameters<typeof request>[1]): Promise<RaisingPlanPage> => {

  return request<RaisingPlanPage>(getListRaisingPlansUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListRaisingPlansQueryKey = (params?: ListRaisingPlansParams,) => {
    return [
    `/api/v1/raising-plans`, ...(params ? [params] : [])
    ] as const;
    }


export const getListRaisingPlansQueryOptions = <TData = Awaited<ReturnType<typeof listRaisingPlans>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListRaisingPlansParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRaisingPlans>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListRaisingPlansQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listRaisingPlans>>> = ({ signal }) => listRaisingPlans(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listRaisingPlans>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListRaisingPlansQueryResult = NonNullable<Awaited<ReturnType<typeof listRaisingPlans>>>
export type ListRaisingPlansQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListRaisingPlans<TData = Awaited<ReturnType<typeof listRaisingPlans>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListRaisingPlansParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRaisingPlans>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRaisingPlans>>,
          TError,
          Awaited<ReturnType<typeof listRaisingPlans>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListRaisingPlans<TData = Awaited<ReturnType<typeof listRaisingPlans>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListRaisingPlansParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRaisingPlans>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRaisingPlans>>,
          TError,
          Awaited<ReturnType<typeof listRaisingPlans>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListRaisingPlans<TData = Awaited<ReturnType<typeof listRaisingPlans>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListRaisingPlansParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRaisingPlans>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List raising plans with the disclosures that they owe.
 */

export function useListRaisingPlans<TData = Awaited<ReturnType<typeof listRaisingPlans>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListRaisingPlansParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRaisingPlans>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListRaisingPlansQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetRaisingPlanUrl = (id: IdRaisingPlan,) => {




  return `/api/v1/raising-plans/${id}`
}

/**
 * @summary One raising plan.
 */
export const getRaisingPlan = async (id: IdRaisingPlan, options?: Parameters<typeof request>[1]): Promise<RaisingPlanView> => {

  return request<RaisingPlanView>(getGetRaisingPlanUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetRaisingPlanQueryKey = (id: IdRaisingPlan,) => {
    return [
    `/api/v1/raising-plans/${id}`
    ] as const;
    }


export const getGetRaisingPlanQueryOptions = <TData = Awaited<ReturnType<typeof getRaisingPlan>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdRaisingPlan, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRaisingPlan>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetRaisingPlanQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getRaisingPlan>>> = ({ signal }) => getRaisingPlan(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getRaisingPlan>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetRaisingPlanQueryResult = NonNullable<Awaited<ReturnType<typeof getRaisingPlan>>>
export type GetRaisingPlanQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetRaisingPlan<TData = Awaited<ReturnType<typeof getRaisingPlan>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdRaisingPlan, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRaisingPlan>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getRaisingPlan>>,
          TError,
          Awaited<ReturnType<typeof getRaisingPlan>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetRaisingPlan<TData = Awaited<ReturnType<typeof getRaisingPlan>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdRaisingPlan, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRaisingPlan>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getRaisingPlan>>,
          TError,
          Awaited<ReturnType<typeof getRaisingPlan>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetRaisingPlan<TData = Awaited<ReturnType<typeof getRaisingPlan>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdRaisingPlan, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRaisingPlan>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One raising plan.
 */

export function useGetRaisingPlan<TData = Awaited<ReturnType<typeof getRaisingPlan>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdRaisingPlan, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRaisingPlan>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetRaisingPlanQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAcceptRaisingPlanUrl = (id: IdRaisingPlan,) => {




  return `/api/v1/raising-plans/${id}/accept`
}

/**
 * @summary Accept a filed plan and give it its number.
 */
export const acceptRaisingPlan = async (id: IdRaisingPlan,
    acceptRaisingPlanBody: AcceptRaisingPlan,
    headers?: AcceptRaisingPlanHeaders, options?: Parameters<typeof request>[1]): Promise<RaisingPlanView> => {

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
return request<RaisingPlanView>(getAcceptRaisingPlanUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(acceptRaisingPlanBody)
  }
);}





export const getAcceptRaisingPlanMutationKey = () => ['acceptRaisingPlan'] as const;

export const getAcceptRaisingPlanMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof acceptRaisingPlan>>, TError,AcceptRaisingPlanMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof acceptRaisingPlan>>, TError,AcceptRaisingPlanMutationVariables, TContext> => {

const mutationKey = getAcceptRaisingPlanMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof acceptRaisingPlan>>, AcceptRaisingPlanMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  acceptRaisingPlan(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AcceptRaisingPlanMutationResult = NonNullable<Awaited<ReturnType<typeof acceptRaisingPlan>>>
    export type AcceptRaisingPlanMutationBody = BodyType<AcceptRaisingPlan>
    export type AcceptRaisingPlanMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type AcceptRaisingPlanMutationVariables = {id: IdRaisingPlan;data: BodyType<AcceptRaisingPlan>;headers?: AcceptRaisingPlanHeaders}

    /**
 * @summary Accept a filed plan and give it its number.
 */
export const useAcceptRaisingPlan = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof acceptRaisingPlan>>, TError,AcceptRaisingPlanMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof acceptRaisingPlan>>,
        TError,
        AcceptRaisingPlanMutationVariables,
        TContext
      > => {
      return useMutation(getAcceptRaisingPlanMutationOptions(options), queryClient);
    }
    export const getCancelRaisingPlanUrl = (id: IdRaisingPlan,) => {




  return `/api/v1/raising-plans/${id}/cancel`
}

/**
 * @summary Take a filed plan back, with the reason.
 */
export const cancelRaisingPlan = async (id: IdRaisingPlan,
    fundReason: FundReason,
    headers?: CancelRaisingPlanHeaders, options?: Parameters<typeof request>[1]): Promise<RaisingPlanView> => {

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
return request<RaisingPlanView>(getCancelRaisingPlanUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(fundReason)
  }
);}





export const getCancelRaisingPlanMutationKey = () => ['cancelRaisingPlan'] as const;

export const getCancelRaisingPlanMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof cancelRaisingPlan>>, TError,CancelRaisingPlanMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof cancelRaisingPlan>>, TError,CancelRaisingPlanMutationVariables, TContext> => {

const mutationKey = getCancelRaisingPlanMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof cancelRaisingPlan>>, CancelRaisingPlanMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  cancelRaisingPlan(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CancelRaisingPlanMutationResult = NonNullable<Awaited<ReturnType<typeof cancelRaisingPlan>>>
    export type CancelRaisingPlanMutationBody = BodyType<FundReason>
    export type CancelRaisingPlanMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CancelRaisingPlanMutationVariables = {id: IdRaisingPlan;data: BodyType<FundReason>;headers?: CancelRaisingPlanHeaders}

    /**
 * @summary Take a filed plan back, with the reason.
 */
export const useCancelRaisingPlan = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof cancelRaisingPlan>>, TError,CancelRaisingPlanMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof cancelRaisingPlan>>,
        TError,
        CancelRaisingPlanMutationVariables,
        TContext
      > => {
      return useMutation(getCancelRaisingPlanMutationOptions(options), queryClient);
    }
    export const getDiscloseRaisingUrl = (id: IdRaisingPlan,) => {




  return `/api/v1/raising-plans/${id}/disclosures`
}

/**
 * @summary Record what the public was told of a plan.
 */
export const discloseRaising = async (id: IdRaisingPlan,
    discloseRaisingBody: DiscloseRaising,
    headers?: DiscloseRaisingHeaders, options?: Parameters<typeof request>[1]): Promise<RaisingDisclosureView> => {

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
return request<RaisingDisclosureView>(getDiscloseRaisingUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(discloseRaisingBody)
  }
);}





export const getDiscloseRaisingMutationKey = () => ['discloseRaising'] as const;

export const getDiscloseRaisingMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof discloseRaising>>, TError,DiscloseRaisingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof discloseRaising>>, TError,DiscloseRaisingMutationVariables, TContext> => {

const mutationKey = getDiscloseRaisingMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof discloseRaising>>, DiscloseRaisingMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  discloseRaising(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DiscloseRaisingMutationResult = NonNullable<Awaited<ReturnType<typeof discloseRaising>>>
    export type DiscloseRaisingMutationBody = BodyType<DiscloseRaising>
    export type DiscloseRaisingMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type DiscloseRaisingMutationVariables = {id: IdRaisingPlan;data: BodyType<DiscloseRaising>;headers?: DiscloseRaisingHeaders}

    /**
 * @summary Record what the public was told of a plan.
 */
export const useDiscloseRaising = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof discloseRaising>>, TError,DiscloseRaisingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof discloseRaising>>,
        TError,
        DiscloseRaisingMutationVariables,
        TContext
      > => {
      return useMutation(getDiscloseRaisingMutationOptions(options), queryClient);
    }
    export const getListRaisingPlatformsUrl = () => {




  return `/api/v1/raising-platforms`
}

/**
 * @summary List the designated platforms for raising money on the internet.
 */
export const listRaisingPlatforms = async ( options?: Parameters<typeof request>[1]): Promise<RaisingPlatformList> => {

  return request<RaisingPlatformList>(getListRaisingPlatformsUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListRaisingPlatformsQueryKey = () => {
    return [
    `/api/v1/raising-platforms`
    ] as const;
    }


export const getListRaisingPlatformsQueryOptions = <TData = Awaited<ReturnType<typeof listRaisingPlatforms>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRaisingPlatforms>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListRaisingPlatformsQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listRaisingPlatforms>>> = ({ signal }) => listRaisingPlatforms({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listRaisingPlatforms>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListRaisingPlatformsQueryResult = NonNullable<Awaited<ReturnType<typeof listRaisingPlatforms>>>
export type ListRaisingPlatformsQueryError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>


export function useListRaisingPlatforms<TData = Awaited<ReturnType<typeof listRaisingPlatforms>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRaisingPlatforms>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRaisingPlatforms>>,
          TError,
          Awaited<ReturnType<typeof listRaisingPlatforms>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListRaisingPlatforms<TData = Awaited<ReturnType<typeof listRaisingPlatforms>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRaisingPlatforms>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRaisingPlatforms>>,
          TError,
          Awaited<ReturnType<typeof listRaisingPlatforms>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListRaisingPlatforms<TData = Awaited<ReturnType<typeof listRaisingPlatforms>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRaisingPlatforms>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the designated platforms for raising money on the internet.
 */

export function useListRaisingPlatforms<TData = Awaited<ReturnType<typeof listRaisingPlatforms>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRaisingPlatforms>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListRaisingPlatformsQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getDesignateRaisingPlatformUrl = () => {




  return `/api/v1/raising-platforms`
}

/**
 * @summary Enter a platform that was designated.
 */
export const designateRaisingPlatform = async (designateRaisingPlatformBody: DesignateRaisingPlatform,
    headers?: DesignateRaisingPlatformHeaders, options?: Parameters<typeof request>[1]): Promise<RaisingPlatformView> => {

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
return request<RaisingPlatformView>(getDesignateRaisingPlatformUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(designateRaisingPlatformBody)
  }
);}





export const getDesignateRaisingPlatformMutationKey = () => ['designateRaisingPlatform'] as const;

export const getDesignateRaisingPlatformMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof designateRaisingPlatform>>, TError,DesignateRaisingPlatformMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof designateRaisingPlatform>>, TError,DesignateRaisingPlatformMutationVariables, TContext> => {

const mutationKey = getDesignateRaisingPlatformMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof designateRaisingPlatform>>, DesignateRaisingPlatformMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  designateRaisingPlatform(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DesignateRaisingPlatformMutationResult = NonNullable<Awaited<ReturnType<typeof designateRaisingPlatform>>>
    export type DesignateRaisingPlatformMutationBody = BodyType<DesignateRaisingPlatform>
    export type DesignateRaisingPlatformMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type DesignateRaisingPlatformMutationVariables = {data: BodyType<DesignateRaisingPlatform>;headers?: DesignateRaisingPlatformHeaders}

    /**
 * @summary Enter a platform that was designated.
 */
export const useDesignateRaisingPlatform = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof designateRaisingPlatform>>, TError,DesignateRaisingPlatformMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof designateRaisingPlatform>>,
        TError,
        DesignateRaisingPlatformMutationVariables,
        TContext
      > => {
      return useMutation(getDesignateRaisingPlatformMutationOptions(options), queryClient);
    }
