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
  AllocateRequest
} from '../model/allocateRequest';

import type {
  AllocateRoundHeaders
} from '../model/allocateRoundHeaders';

import type {
  AllocatedRound
} from '../model/allocatedRound';

import type {
  ApplicationPage
} from '../model/applicationPage';

import type {
  ApplicationView
} from '../model/applicationView';

import type {
  CloseRoundHeaders
} from '../model/closeRoundHeaders';

import type {
  CreateAllocationApplicationHeaders
} from '../model/createAllocationApplicationHeaders';

import type {
  CreateAllocationRoundHeaders
} from '../model/createAllocationRoundHeaders';

import type {
  CreateApplication
} from '../model/createApplication';

import type {
  CreateRound
} from '../model/createRound';

import type {
  DecideRoundHeaders
} from '../model/decideRoundHeaders';

import type {
  DropAllocationProposalHeaders
} from '../model/dropAllocationProposalHeaders';

import type {
  GetAllocationResultsParams
} from '../model/getAllocationResultsParams';

import type {
  IdAllocationApplication
} from '../model/idAllocationApplication';

import type {
  IdAllocationProposal
} from '../model/idAllocationProposal';

import type {
  IdAllocationRound
} from '../model/idAllocationRound';

import type {
  ListAllocationApplicationsParams
} from '../model/listAllocationApplicationsParams';

import type {
  ListAllocationProposalsParams
} from '../model/listAllocationProposalsParams';

import type {
  ListAllocationRoundsParams
} from '../model/listAllocationRoundsParams';

import type {
  LockAllocationProposalHeaders
} from '../model/lockAllocationProposalHeaders';

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
  ProposalPage
} from '../model/proposalPage';

import type {
  ProposalReason
} from '../model/proposalReason';

import type {
  ProposalView
} from '../model/proposalView';

import type {
  PublishRoundHeaders
} from '../model/publishRoundHeaders';

import type {
  RoundPage
} from '../model/roundPage';

import type {
  RoundReason
} from '../model/roundReason';

import type {
  RoundResults
} from '../model/roundResults';

import type {
  RoundView
} from '../model/roundView';

import type {
  UnlockAllocationProposalHeaders
} from '../model/unlockAllocationProposalHeaders';

import type {
  UpdateAllocationApplicationHeaders
} from '../model/updateAllocationApplicationHeaders';

import type {
  UpdateAllocationProposalHeaders
} from '../model/updateAllocationProposalHeaders';

import type {
  UpdateAllocationRoundHeaders
} from '../model/updateAllocationRoundHeaders';

import type {
  UpdateApplication
} from '../model/updateApplication';

import type {
  UpdateProposal
} from '../model/updateProposal';

import type {
  UpdateRound
} from '../model/updateRound';

import type {
  WithdrawAllocationApplicationHeaders
} from '../model/withdrawAllocationApplicationHeaders';

import type {
  WithdrawApplication
} from '../model/withdrawApplication';

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

export const getGetAllocationApplicationUrl = (id: IdAllocationApplication,) => {




  return `/api/v1/allocation-applications/${id}`
}

/**
 * @summary One application.
 */
export const getAllocationApplication = async (id: IdAllocationApplication, options?: Parameters<typeof request>[1]): Promise<ApplicationView> => {

  return request<ApplicationView>(getGetAllocationApplicationUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetAllocationApplicationQueryKey = (id: IdAllocationApplication,) => {
    return [
    `/api/v1/allocation-applications/${id}`
    ] as const;
    }


export const getGetAllocationApplicationQueryOptions = <TData = Awaited<ReturnType<typeof getAllocationApplication>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdAllocationApplication, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAllocationApplication>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetAllocationApplicationQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getAllocationApplication>>> = ({ signal }) => getAllocationApplication(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getAllocationApplication>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetAllocationApplicationQueryResult = NonNullable<Awaited<ReturnType<typeof getAllocationApplication>>>
export type GetAllocationApplicationQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetAllocationApplication<TData = Awaited<ReturnType<typeof getAllocationApplication>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAllocationApplication, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAllocationApplication>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getAllocationApplication>>,
          TError,
          Awaited<ReturnType<typeof getAllocationApplication>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetAllocationApplication<TData = Awaited<ReturnType<typeof getAllocationApplication>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAllocationApplication, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAllocationApplication>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getAllocationApplication>>,
          TError,
          Awaited<ReturnType<typeof getAllocationApplication>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetAllocationApplication<TData = Awaited<ReturnType<typeof getAllocationApplication>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAllocationApplication, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAllocationApplication>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One application.
 */

export function useGetAllocationApplication<TData = Awaited<ReturnType<typeof getAllocationApplication>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAllocationApplication, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAllocationApplication>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetAllocationApplicationQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUpdateAllocationApplicationUrl = (id: IdAllocationApplication,) => {




  return `/api/v1/allocation-applications/${id}`
}

/**
 * @summary Change one's application, while applications are open.
 */
export const updateAllocationApplication = async (id: IdAllocationApplication,
    updateApplication: UpdateApplication,
    headers: UpdateAllocationApplicationHeaders, options?: Parameters<typeof request>[1]): Promise<ApplicationView> => {

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
return request<ApplicationView>(getUpdateAllocationApplicationUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(updateApplication)
  }
);}





export const getUpdateAllocationApplicationMutationKey = () => ['updateAllocationApplication'] as const;

export const getUpdateAllocationApplicationMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateAllocationApplication>>, TError,UpdateAllocationApplicationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof updateAllocationApplication>>, TError,UpdateAllocationApplicationMutationVariables, TContext> => {

const mutationKey = getUpdateAllocationApplicationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateAllocationApplication>>, UpdateAllocationApplicationMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  updateAllocationApplication(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateAllocationApplicationMutationResult = NonNullable<Awaited<ReturnType<typeof updateAllocationApplication>>>
    export type UpdateAllocationApplicationMutationBody = BodyType<UpdateApplication>
    export type UpdateAllocationApplicationMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type UpdateAllocationApplicationMutationVariables = {id: IdAllocationApplication;data: BodyType<UpdateApplication>;headers: UpdateAllocationApplicationHeaders}

    /**
 * @summary Change one's application, while applications are open.
 */
export const useUpdateAllocationApplication = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateAllocationApplication>>, TError,UpdateAllocationApplicationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateAllocationApplication>>,
        TError,
        UpdateAllocationApplicationMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateAllocationApplicationMutationOptions(options), queryClient);
    }
    export const getWithdrawAllocationApplicationUrl = (id: IdAllocationApplication,) => {




  return `/api/v1/allocation-applications/${id}/withdraw`
}

/**
 * @summary Take one's application back, while applications are open.
 */
export const withdrawAllocationApplication = async (id: IdAllocationApplication,
    withdrawApplication: WithdrawApplication,
    headers?: WithdrawAllocationApplicationHeaders, options?: Parameters<typeof request>[1]): Promise<ApplicationView> => {

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
return request<ApplicationView>(getWithdrawAllocationApplicationUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(withdrawApplication)
  }
);}





export const getWithdrawAllocationApplicationMutationKey = () => ['withdrawAllocationApplication'] as const;

export const getWithdrawAllocationApplicationMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawAllocationApplication>>, TError,WithdrawAllocationApplicationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof withdrawAllocationApplication>>, TError,WithdrawAllocationApplicationMutationVariables, TContext> => {

const mutationKey = getWithdrawAllocationApplicationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof withdrawAllocationApplication>>, WithdrawAllocationApplicationMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  withdrawAllocationApplication(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type WithdrawAllocationApplicationMutationResult = NonNullable<Awaited<ReturnType<typeof withdrawAllocationApplication>>>
    export type WithdrawAllocationApplicationMutationBody = BodyType<WithdrawApplication>
    export type WithdrawAllocationApplicationMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type WithdrawAllocationApplicationMutationVariables = {id: IdAllocationApplication;data: BodyType<WithdrawApplication>;headers?: WithdrawAllocationApplicationHeaders}

    /**
 * @summary Take one's application back, while applications are open.
 */
export const useWithdrawAllocationApplication = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawAllocationApplication>>, TError,WithdrawAllocationApplicationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof withdrawAllocationApplication>>,
        TError,
        WithdrawAllocationApplicationMutationVariables,
        TContext
      > => {
      return useMutation(getWithdrawAllocationApplicationMutationOptions(options), queryClient);
    }
    export const getUpdateAllocationProposalUrl = (id: IdAllocationProposal,) => {




  return `/api/v1/allocation-proposals/${id}`
}

/**
 * @summary Give a group another place or time; refused where that clashes. It is locked then.
 */
export const updateAllocationProposal = async (id: IdAllocationProposal,
    updateProposal: UpdateProposal,
    headers: UpdateAllocationProposalHeaders, options?: Parameters<typeof request>[1]): Promise<ProposalView> => {

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
return request<ProposalView>(getUpdateAllocationProposalUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(updateProposal)
  }
);}





export const getUpdateAllocationProposalMutationKey = () => ['updateAllocationProposal'] as const;

export const getUpdateAllocationProposalMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateAllocationProposal>>, TError,UpdateAllocationProposalMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof updateAllocationProposal>>, TError,UpdateAllocationProposalMutationVariables, TContext> => {

const mutationKey = getUpdateAllocationProposalMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateAllocationProposal>>, UpdateAllocationProposalMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  updateAllocationProposal(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateAllocationProposalMutationResult = NonNullable<Awaited<ReturnType<typeof updateAllocationProposal>>>
    export type UpdateAllocationProposalMutationBody = BodyType<UpdateProposal>
    export type UpdateAllocationProposalMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type UpdateAllocationProposalMutationVariables = {id: IdAllocationProposal;data: BodyType<UpdateProposal>;headers: UpdateAllocationProposalHeaders}

    /**
 * @summary Give a group another place or time; refused where that clashes. It is locked then.
 */
export const useUpdateAllocationProposal = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateAllocationProposal>>, TError,UpdateAllocationProposalMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateAllocationProposal>>,
        TError,
        UpdateAllocationProposalMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateAllocationProposalMutationOptions(options), queryClient);
    }
    export const getDropAllocationProposalUrl = (id: IdAllocationProposal,) => {




  return `/api/v1/allocation-proposals/${id}/drop`
}

/**
 * @summary Take a time out; it is free for others when times are given out again.
 */
export const dropAllocationProposal = async (id: IdAllocationProposal,
    proposalReason: ProposalReason,
    headers?: DropAllocationProposalHeaders, options?: Parameters<typeof request>[1]): Promise<ProposalView> => {

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
return request<ProposalView>(getDropAllocationProposalUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(proposalReason)
  }
);}





export const getDropAllocationProposalMutationKey = () => ['dropAllocationProposal'] as const;

export const getDropAllocationProposalMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof dropAllocationProposal>>, TError,DropAllocationProposalMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof dropAllocationProposal>>, TError,DropAllocationProposalMutationVariables, TContext> => {

const mutationKey = getDropAllocationProposalMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof dropAllocationProposal>>, DropAllocationProposalMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  dropAllocationProposal(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DropAllocationProposalMutationResult = NonNullable<Awaited<ReturnType<typeof dropAllocationProposal>>>
    export type DropAllocationProposalMutationBody = BodyType<ProposalReason>
    export type DropAllocationProposalMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type DropAllocationProposalMutationVariables = {id: IdAllocationProposal;data: BodyType<ProposalReason>;headers?: DropAllocationProposalHeaders}

    /**
 * @summary Take a time out; it is free for others when times are given out again.
 */
export const useDropAllocationProposal = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof dropAllocationProposal>>, TError,DropAllocationProposalMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof dropAllocationProposal>>,
        TError,
        DropAllocationProposalMutationVariables,
        TContext
      > => {
      return useMutation(getDropAllocationProposalMutationOptions(options), queryClient);
    }
    export const getLockAllocationProposalUrl = (id: IdAllocationProposal,) => {




  return `/api/v1/allocation-proposals/${id}/lock`
}

/**
 * @summary Keep a time when times are given out again.
 */
export const lockAllocationProposal = async (id: IdAllocationProposal,
    proposalReason: ProposalReason,
    headers?: LockAllocationProposalHeaders, options?: Parameters<typeof request>[1]): Promise<ProposalView> => {

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
return request<ProposalView>(getLockAllocationProposalUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(proposalReason)
  }
);}





export const getLockAllocationProposalMutationKey = () => ['lockAllocationProposal'] as const;

export const getLockAllocationProposalMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof lockAllocationProposal>>, TError,LockAllocationProposalMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof lockAllocationProposal>>, TError,LockAllocationProposalMutationVariables, TContext> => {

const mutationKey = getLockAllocationProposalMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof lockAllocationProposal>>, LockAllocationProposalMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  lockAllocationProposal(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type LockAllocationProposalMutationResult = NonNullable<Awaited<ReturnType<typeof lockAllocationProposal>>>
    export type LockAllocationProposalMutationBody = BodyType<ProposalReason>
    export type LockAllocationProposalMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type LockAllocationProposalMutationVariables = {id: IdAllocationProposal;data: BodyType<ProposalReason>;headers?: LockAllocationProposalHeaders}

    /**
 * @summary Keep a time when times are given out again.
 */
export const useLockAllocationProposal = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof lockAllocationProposal>>, TError,LockAllocationProposalMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof lockAllocationProposal>>,
        TError,
        LockAllocationProposalMutationVariables,
        TContext
      > => {
      return useMutation(getLockAllocationProposalMutationOptions(options), queryClient);
    }
    export const getUnlockAllocationProposalUrl = (id: IdAllocationProposal,) => {




  return `/api/v1/allocation-proposals/${id}/unlock`
}

/**
 * @summary Let a time change again when times are given out.
 */
export const unlockAllocationProposal = async (id: IdAllocationProposal,
    proposalReason: ProposalReason,
    headers?: UnlockAllocationProposalHeaders, options?: Parameters<typeof request>[1]): Promise<ProposalView> => {

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
return request<ProposalView>(getUnlockAllocationProposalUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(proposalReason)
  }
);}





export const getUnlockAllocationProposalMutationKey = () => ['unlockAllocationProposal'] as const;

export const getUnlockAllocationProposalMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof unlockAllocationProposal>>, TError,UnlockAllocationProposalMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof unlockAllocationProposal>>, TError,UnlockAllocationProposalMutationVariables, TContext> => {

const mutationKey = getUnlockAllocationProposalMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof unlockAllocationProposal>>, UnlockAllocationProposalMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  unlockAllocationProposal(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UnlockAllocationProposalMutationResult = NonNullable<Awaited<ReturnType<typeof unlockAllocationProposal>>>
    export type UnlockAllocationProposalMutationBody = BodyType<ProposalReason>
    export type UnlockAllocationProposalMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type UnlockAllocationProposalMutationVariables = {id: IdAllocationProposal;data: BodyType<ProposalReason>;headers?: UnlockAllocationProposalHeaders}

    /**
 * @summary Let a time change again when times are given out.
 */
export const useUnlockAllocationProposal = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof unlockAllocationProposal>>, TError,UnlockAllocationProposalMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof unlockAllocationProposal>>,
        TError,
        UnlockAllocationProposalMutationVariables,
        TContext
      > => {
      return useMutation(getUnlockAllocationProposalMutationOptions(options), queryClient);
    }
    export const getListAllocationRoundsUrl = (params?: ListAllocationRoundsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/allocation-rounds?${stringifiedParams}` : `/api/v1/allocation-rounds`
}

/**
 * @summary List rounds, newest first.
 */
export const listAllocationRounds = async (params?: ListAllocationRoundsParams, options?: Parameters<typeof request>[1]): Promise<RoundPage> => {

  return request<RoundPage>(getListAllocationRoundsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListAllocationRoundsQueryKey = (params?: ListAllocationRoundsParams,) => {
    return [
    `/api/v1/allocation-rounds`, ...(params ? [params] : [])
    ] as const;
    }


export const getListAllocationRoundsQueryOptions = <TData = Awaited<ReturnType<typeof listAllocationRounds>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListAllocationRoundsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAllocationRounds>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListAllocationRoundsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listAllocationRounds>>> = ({ signal }) => listAllocationRounds(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listAllocationRounds>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListAllocationRoundsQueryResult = NonNullable<Awaited<ReturnType<typeof listAllocationRounds>>>
export type ListAllocationRoundsQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListAllocationRounds<TData = Awaited<ReturnType<typeof listAllocationRounds>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListAllocationRoundsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAllocationRounds>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAllocationRounds>>,
          TError,
          Awaited<ReturnType<typeof listAllocationRounds>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAllocationRounds<TData = Awaited<ReturnType<typeof listAllocationRounds>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListAllocationRoundsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAllocationRounds>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAllocationRounds>>,
          TError,
          Awaited<ReturnType<typeof listAllocationRounds>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAllocationRounds<TData = Awaited<ReturnType<typeof listAllocationRounds>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListAllocationRoundsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAllocationRounds>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List rounds, newest first.
 */

export function useListAllocationRounds<TData = Awaited<ReturnType<typeof listAllocationRounds>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListAllocationRoundsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAllocationRounds>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListAllocationRoundsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateAllocationRoundUrl = () => {




  return `/api/v1/allocation-rounds`
}

/**
 * @summary Announce a round in which a season's weekly times are given out.
 */
export const createAllocationRound = async (createRound: CreateRound,
    headers?: CreateAllocationRoundHeaders, options?: Parameters<typeof request>[1]): Promise<RoundView> => {

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
return request<RoundView>(getCreateAllocationRoundUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createRound)
  }
);}





export const getCreateAllocationRoundMutationKey = () => ['createAllocationRound'] as const;

export const getCreateAllocationRoundMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createAllocationRound>>, TError,CreateAllocationRoundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createAllocationRound>>, TError,CreateAllocationRoundMutationVariables, TContext> => {

const mutationKey = getCreateAllocationRoundMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createAllocationRound>>, CreateAllocationRoundMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createAllocationRound(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateAllocationRoundMutationResult = NonNullable<Awaited<ReturnType<typeof createAllocationRound>>>
    export type CreateAllocationRoundMutationBody = BodyType<CreateRound>
    export type CreateAllocationRoundMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateAllocationRoundMutationVariables = {data: BodyType<CreateRound>;headers?: CreateAllocationRoundHeaders}

    /**
 * @summary Announce a round in which a season's weekly times are given out.
 */
export const useCreateAllocationRound = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createAllocationRound>>, TError,CreateAllocationRoundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createAllocationRound>>,
        TError,
        CreateAllocationRoundMutationVariables,
        TContext
      > => {
      return useMutation(getCreateAllocationRoundMutationOptions(options), queryClient);
    }
    export const getGetAllocationRoundUrl = (id: IdAllocationRound,) => {




  return `/api/v1/allocation-rounds/${id}`
}

/**
 * @summary One round.
 */
export const getAllocationRound = async (id: IdAllocationRound, options?: Parameters<typeof request>[1]): Promise<RoundView> => {

  return request<RoundView>(getGetAllocationRoundUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetAllocationRoundQueryKey = (id: IdAllocationRound,) => {
    return [
    `/api/v1/allocation-rounds/${id}`
    ] as const;
    }


export const getGetAllocationRoundQueryOptions = <TData = Awaited<ReturnType<typeof getAllocationRound>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdAllocationRound, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAllocationRound>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetAllocationRoundQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getAllocationRound>>> = ({ signal }) => getAllocationRound(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getAllocationRound>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetAllocationRoundQueryResult = NonNullable<Awaited<ReturnType<typeof getAllocationRound>>>
export type GetAllocationRoundQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetAllocationRound<TData = Awaited<ReturnType<typeof getAllocationRound>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAllocationRound, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAllocationRound>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getAllocationRound>>,
          TError,
          Awaited<ReturnType<typeof getAllocationRound>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetAllocationRound<TData = Awaited<ReturnType<typeof getAllocationRound>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAllocationRound, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAllocationRound>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getAllocationRound>>,
          TError,
          Awaited<ReturnType<typeof getAllocationRound>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetAllocationRound<TData = Awaited<ReturnType<typeof getAllocationRound>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAllocationRound, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAllocationRound>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One round.
 */

export function useGetAllocationRound<TData = Awaited<ReturnType<typeof getAllocationRound>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAllocationRound, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAllocationRound>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetAllocationRoundQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUpdateAllocationRoundUrl = (id: IdAllocationRound,) => {




  return `/api/v1/allocation-rounds/${id}`
}

/**
 * @summary Change a round before groups can apply.
 */
export const updateAllocationRound = async (id: IdAllocationRound,
    updateRound: UpdateRound,
    headers: UpdateAllocationRoundHeaders, options?: Parameters<typeof request>[1]): Promise<RoundView> => {

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
return request<RoundView>(getUpdateAllocationRoundUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(updateRound)
  }
);}





export const getUpdateAllocationRoundMutationKey = () => ['updateAllocationRound'] as const;

export const getUpdateAllocationRoundMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateAllocationRound>>, TError,UpdateAllocationRoundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof updateAllocationRound>>, TError,UpdateAllocationRoundMutationVariables, TContext> => {

const mutationKey = getUpdateAllocationRoundMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateAllocationRound>>, UpdateAllocationRoundMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  updateAllocationRound(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateAllocationRoundMutationResult = NonNullable<Awaited<ReturnType<typeof updateAllocationRound>>>
    export type UpdateAllocationRoundMutationBody = BodyType<UpdateRound>
    export type UpdateAllocationRoundMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type UpdateAllocationRoundMutationVariables = {id: IdAllocationRound;data: BodyType<UpdateRound>;headers: UpdateAllocationRoundHeaders}

    /**
 * @summary Change a round before groups can apply.
 */
export const useUpdateAllocationRound = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateAllocationRound>>, TError,UpdateAllocationRoundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateAllocationRound>>,
        TError,
        UpdateAllocationRoundMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateAllocationRoundMutationOptions(options), queryClient);
    }
    export const getAllocateRoundUrl = (id: IdAllocationRound,) => {




  return `/api/v1/allocation-rounds/${id}/allocate`
}

/**
 * @summary Give out the times, after applications are closed; what officers have locked stays.
 */
export const allocateRound = async (id: IdAllocationRound,
    allocateRequest: AllocateRequest,
    headers?: AllocateRoundHeaders, options?: Parameters<typeof request>[1]): Promise<AllocatedRound> => {

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
return request<AllocatedRound>(getAllocateRoundUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(allocateRequest)
  }
);}





export const getAllocateRoundMutationKey = () => ['allocateRound'] as const;

export const getAllocateRoundMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof allocateRound>>, TError,AllocateRoundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof allocateRound>>, TError,AllocateRoundMutationVariables, TContext> => {

const mutationKey = getAllocateRoundMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof allocateRound>>, AllocateRoundMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  allocateRound(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AllocateRoundMutationResult = NonNullable<Awaited<ReturnType<typeof allocateRound>>>
    export type AllocateRoundMutationBody = BodyType<AllocateRequest>
    export type AllocateRoundMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type AllocateRoundMutationVariables = {id: IdAllocationRound;data: BodyType<AllocateRequest>;headers?: AllocateRoundHeaders}

    /**
 * @summary Give out the times, after applications are closed; what officers have locked stays.
 */
export const useAllocateRound = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof allocateRound>>, TError,AllocateRoundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof allocateRound>>,
        TError,
        AllocateRoundMutationVariables,
        TContext
      > => {
      return useMutation(getAllocateRoundMutationOptions(options), queryClient);
    }
    export const getListAllocationApplicationsUrl = (id: IdAllocationRound,
    params?: ListAllocationApplicationsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/allocation-rounds/${id}/applications?${stringifiedParams}` : `/api/v1/allocation-rounds/${id}/applications`
}

/**
 * @summary List a round's applications: the venue sees all, a person their own.
 */
export const listAllocationApplications = async (id: IdAllocationRound,
    params?: ListAllocationApplicationsParams, options?: Parameters<typeof request>[1]): Promise<ApplicationPage> => {

  return request<ApplicationPage>(getListAllocationApplicationsUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListAllocationApplicationsQueryKey = (id: IdAllocationRound,
    params?: ListAllocationApplicationsParams,) => {
    return [
    `/api/v1/allocation-rounds/${id}/applications`, ...(params ? [params] : [])
    ] as const;
    }


export const getListAllocationApplicationsQueryOptions = <TData = Awaited<ReturnType<typeof listAllocationApplications>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdAllocationRound,
    params?: ListAllocationApplicationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAllocationApplications>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListAllocationApplicationsQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listAllocationApplications>>> = ({ signal }) => listAllocationApplications(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listAllocationApplications>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListAllocationApplicationsQueryResult = NonNullable<Awaited<ReturnType<typeof listAllocationApplications>>>
export type ListAllocationApplicationsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListAllocationApplications<TData = Awaited<ReturnType<typeof listAllocationApplications>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAllocationRound,
    params: undefined |  ListAllocationApplicationsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAllocationApplications>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAllocationApplications>>,
          TError,
          Awaited<ReturnType<typeof listAllocationApplications>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAllocationApplications<TData = Awaited<ReturnType<typeof listAllocationApplications>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAllocationRound,
    params?: ListAllocationApplicationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAllocationApplications>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAllocationApplications>>,
          TError,
          Awaited<ReturnType<typeof listAllocationApplications>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAllocationApplications<TData = Awaited<ReturnType<typeof listAllocationApplications>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAllocationRound,
    params?: ListAllocationApplicationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAllocationApplications>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List a round's applications: the venue sees all, a person their own.
 */

export function useListAllocationApplications<TData = Awaited<ReturnType<typeof listAllocationApplications>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAllocationRound,
    params?: ListAllocationApplicationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAllocationApplications>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListAllocationApplicationsQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateAllocationApplicationUrl = (id: IdAllocationRound,) => {




  return `/api/v1/allocation-rounds/${id}/applications`
}

/**
 * @summary Apply for one's group, while applications are open.
 */
export const createAllocationApplication = async (id: IdAllocationRound,
    createApplication: CreateApplication,
    headers?: CreateAllocationApplicationHeaders, options?: Parameters<typeof request>[1]): Promise<ApplicationView> => {

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
return request<ApplicationView>(getCreateAllocationApplicationUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createApplication)
  }
);}





export const getCreateAllocationApplicationMutationKey = () => ['createAllocationApplication'] as const;

export const getCreateAllocationApplicationMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createAllocationApplication>>, TError,CreateAllocationApplicationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createAllocationApplication>>, TError,CreateAllocationApplicationMutationVariables, TContext> => {

const mutationKey = getCreateAllocationApplicationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createAllocationApplication>>, CreateAllocationApplicationMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  createAllocationApplication(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateAllocationApplicationMutationResult = NonNullable<Awaited<ReturnType<typeof createAllocationApplication>>>
    export type CreateAllocationApplicationMutationBody = BodyType<CreateApplication>
    export type CreateAllocationApplicationMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateAllocationApplicationMutationVariables = {id: IdAllocationRound;data: BodyType<CreateApplication>;headers?: CreateAllocationApplicationHeaders}

    /**
 * @summary Apply for one's group, while applications are open.
 */
export const useCreateAllocationApplication = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createAllocationApplication>>, TError,CreateAllocationApplicationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createAllocationApplication>>,
        TError,
        CreateAllocationApplicationMutationVariables,
        TContext
      > => {
      return useMutation(getCreateAllocationApplicationMutationOptions(options), queryClient);
    }
    export const getCloseRoundUrl = (id: IdAllocationRound,) => {




  return `/api/v1/allocation-rounds/${id}/close`
}

/**
 * @summary End a published round; its series stay.
 */
export const closeRound = async (id: IdAllocationRound,
    roundReason: RoundReason,
    headers?: CloseRoundHeaders, options?: Parameters<typeof request>[1]): Promise<RoundView> => {

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
return request<RoundView>(getCloseRoundUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(roundReason)
  }
);}





export const getCloseRoundMutationKey = () => ['closeRound'] as const;

export const getCloseRoundMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof closeRound>>, TError,CloseRoundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof closeRound>>, TError,CloseRoundMutationVariables, TContext> => {

const mutationKey = getCloseRoundMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof closeRound>>, CloseRoundMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  closeRound(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CloseRoundMutationResult = NonNullable<Awaited<ReturnType<typeof closeRound>>>
    export type CloseRoundMutationBody = BodyType<RoundReason>
    export type CloseRoundMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CloseRoundMutationVariables = {id: IdAllocationRound;data: BodyType<RoundReason>;headers?: CloseRoundHeaders}

    /**
 * @summary End a published round; its series stay.
 */
export const useCloseRound = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof closeRound>>, TError,CloseRoundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof closeRound>>,
        TError,
        CloseRoundMutationVariables,
        TContext
      > => {
      return useMutation(getCloseRoundMutationOptions(options), queryClient);
    }
    export const getDecideRoundUrl = (id: IdAllocationRound,) => {




  return `/api/v1/allocation-rounds/${id}/decide`
}

/**
 * @summary Agree with the times.
 */
export const decideRound = async (id: IdAllocationRound,
    roundReason: RoundReason,
    headers?: DecideRoundHeaders, options?: Parameters<typeof request>[1]): Promise<RoundView> => {

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
return request<RoundView>(getDecideRoundUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(roundReason)
  }
);}





export const getDecideRoundMutationKey = () => ['decideRound'] as const;

export const getDecideRoundMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decideRound>>, TError,DecideRoundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof decideRound>>, TError,DecideRoundMutationVariables, TContext> => {

const mutationKey = getDecideRoundMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof decideRound>>, DecideRoundMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  decideRound(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DecideRoundMutationResult = NonNullable<Awaited<ReturnType<typeof decideRound>>>
    export type DecideRoundMutationBody = BodyType<RoundReason>
    export type DecideRoundMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type DecideRoundMutationVariables = {id: IdAllocationRound;data: BodyType<RoundReason>;headers?: DecideRoundHeaders}

    /**
 * @summary Agree with the times.
 */
export const useDecideRound = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decideRound>>, TError,DecideRoundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof decideRound>>,
        TError,
        DecideRoundMutationVariables,
        TContext
      > => {
      return useMutation(getDecideRoundMutationOptions(options), queryClient);
    }
    export const getListAllocationProposalsUrl = (id: IdAllocationRound,
    params?: ListAllocationProposalsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/allocation-rounds/${id}/proposals?${stringifiedParams}` : `/api/v1/allocation-rounds/${id}/proposals`
}

/**
 * @summary List the weekly times that a round proposes.
 */
export const listAllocationProposals = async (id: IdAllocationRound,
    params?: ListAllocationProposalsParams, options?: Parameters<typeof request>[1]): Promise<ProposalPage> => {

  return request<ProposalPage>(getListAllocationProposalsUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListAllocationProposalsQueryKey = (id: IdAllocationRound,
    params?: ListAllocationProposalsParams,) => {
    return [
    `/api/v1/allocation-rounds/${id}/proposals`, ...(params ? [params] : [])
    ] as const;
    }


export const getListAllocationProposalsQueryOptions = <TData = Awaited<ReturnType<typeof listAllocationProposals>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdAllocationRound,
    params?: ListAllocationProposalsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAllocationProposals>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListAllocationProposalsQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listAllocationProposals>>> = ({ signal }) => listAllocationProposals(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listAllocationProposals>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListAllocationProposalsQueryResult = NonNullable<Awaited<ReturnType<typeof listAllocationProposals>>>
export type ListAllocationProposalsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListAllocationProposals<TData = Awaited<ReturnType<typeof listAllocationProposals>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAllocationRound,
    params: undefined |  ListAllocationProposalsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAllocationProposals>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAllocationProposals>>,
          TError,
          Awaited<ReturnType<typeof listAllocationProposals>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAllocationProposals<TData = Awaited<ReturnType<typeof listAllocationProposals>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAllocationRound,
    params?: ListAllocationProposalsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAllocationProposals>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAllocationProposals>>,
          TError,
          Awaited<ReturnType<typeof listAllocationProposals>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAllocationProposals<TData = Awaited<ReturnType<typeof listAllocationProposals>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAllocationRound,
    params?: ListAllocationProposalsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAllocationProposals>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the weekly times that a round proposes.
 */

export function useListAllocationProposals<TData = Awaited<ReturnType<typeof listAllocationProposals>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAllocationRound,
    params?: ListAllocationProposalsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAllocationProposals>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListAllocationProposalsQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPublishRoundUrl = (id: IdAllocationRound,) => {




  return `/api/v1/allocation-rounds/${id}/publish`
}

/**
 * @summary Publish a decided round: its times become series of bookings, and applicants are told.
 */
export const publishRound = async (id: IdAllocationRound,
    roundReason: RoundReason,
    headers?: PublishRoundHeaders, options?: Parameters<typeof request>[1]): Promise<RoundResults> => {

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
return request<RoundResults>(getPublishRoundUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(roundReason)
  }
);}





export const getPublishRoundMutationKey = () => ['publishRound'] as const;

export const getPublishRoundMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishRound>>, TError,PublishRoundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof publishRound>>, TError,PublishRoundMutationVariables, TContext> => {

const mutationKey = getPublishRoundMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof publishRound>>, PublishRoundMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  publishRound(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PublishRoundMutationResult = NonNullable<Awaited<ReturnType<typeof publishRound>>>
    export type PublishRoundMutationBody = BodyType<RoundReason>
    export type PublishRoundMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type PublishRoundMutationVariables = {id: IdAllocationRound;data: BodyType<RoundReason>;headers?: PublishRoundHeaders}

    /**
 * @summary Publish a decided round: its times become series of bookings, and applicants are told.
 */
export const usePublishRound = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishRound>>, TError,PublishRoundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof publishRound>>,
        TError,
        PublishRoundMutationVariables,
        TContext
      > => {
      return useMutation(getPublishRoundMutationOptions(options), queryClient);
    }
    export const getGetAllocationResultsUrl = (id: IdAllocationRound,
    params?: GetAllocationResultsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/allocation-rounds/${id}/results?${stringifiedParams}` : `/api/v1/allocation-rounds/${id}/results`
}

/**
 * @summary What became of a published round: bookings made, and dates that could not be booked, and why. Groups see theirs.
 */
export const getAllocationResults = async (id: IdAllocationRound,
    params?: GetAllocationResultsParams, options?: Parameters<typeof request>[1]): Promise<RoundResults> => {

  return request<RoundResults>(getGetAllocationResultsUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetAllocationResultsQueryKey = (id: IdAllocationRound,
    params?: GetAllocationResultsParams,) => {
    return [
    `/api/v1/allocation-rounds/${id}/results`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetAllocationResultsQueryOptions = <TData = Awaited<ReturnType<typeof getAllocationResults>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdAllocationRound,
    params?: GetAllocationResultsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAllocationResults>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetAllocationResultsQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getAllocationResults>>> = ({ signal }) => getAllocationResults(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getAllocationResults>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetAllocationResultsQueryResult = NonNullable<Awaited<ReturnType<typeof getAllocationResults>>>
export type GetAllocationResultsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetAllocationResults<TData = Awaited<ReturnType<typeof getAllocationResults>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAllocationRound,
    params: undefined |  GetAllocationResultsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAllocationResults>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getAllocationResults>>,
          TError,
          Awaited<ReturnType<typeof getAllocationResults>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetAllocationResults<TData = Awaited<ReturnType<typeof getAllocationResults>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAllocationRound,
    params?: GetAllocationResultsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAllocationResults>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getAllocationResults>>,
          TError,
          Awaited<ReturnType<typeof getAllocationResults>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetAllocationResults<TData = Awaited<ReturnType<typeof getAllocationResults>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAllocationRound,
    params?: GetAllocationResultsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAllocationResults>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What became of a published round: bookings made, and dates that could not be booked, and why. Groups see theirs.
 */

export function useGetAllocationResults<TData = Awaited<ReturnType<typeof getAllocationResults>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAllocationRound,
    params?: GetAllocationResultsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAllocationResults>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetAllocationResultsQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






