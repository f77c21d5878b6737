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
  ArchiveProject
} from '../model/archiveProject';

import type {
  ArchiveProjectHeaders
} from '../model/archiveProjectHeaders';

import type {
  ArchiveView
} from '../model/archiveView';

import type {
  AwardDecisionView
} from '../model/awardDecisionView';

import type {
  AwardPage
} from '../model/awardPage';

import type {
  AwardProject
} from '../model/awardProject';

import type {
  AwardProjectHeaders
} from '../model/awardProjectHeaders';

import type {
  AwardView
} from '../model/awardView';

import type {
  CancelAward
} from '../model/cancelAward';

import type {
  CancelAwardHeaders
} from '../model/cancelAwardHeaders';

import type {
  CompleteMilestoneHeaders
} from '../model/completeMilestoneHeaders';

import type {
  ContractPage
} from '../model/contractPage';

import type {
  ContractPaymentPage
} from '../model/contractPaymentPage';

import type {
  ContractPaymentView
} from '../model/contractPaymentView';

import type {
  ContractView
} from '../model/contractView';

import type {
  FileContractHeaders
} from '../model/fileContractHeaders';

import type {
  IdAward
} from '../model/idAward';

import type {
  IdContract
} from '../model/idContract';

import type {
  IdMilestone
} from '../model/idMilestone';

import type {
  IdProcurementProject
} from '../model/idProcurementProject';

import type {
  ListAwardsParams
} from '../model/listAwardsParams';

import type {
  ListContractPaymentsParams
} from '../model/listContractPaymentsParams';

import type {
  ListContractsParams
} from '../model/listContractsParams';

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
  ProjectDeadlines
} from '../model/projectDeadlines';

import type {
  PublishContractHeaders
} from '../model/publishContractHeaders';

import type {
  PublishResultHeaders
} from '../model/publishResultHeaders';

import type {
  RecordAcceptance
} from '../model/recordAcceptance';

import type {
  RecordAcceptanceHeaders
} from '../model/recordAcceptanceHeaders';

import type {
  RecordContractPayment
} from '../model/recordContractPayment';

import type {
  RecordContractPaymentHeaders
} from '../model/recordContractPaymentHeaders';

import type {
  SignContract
} from '../model/signContract';

import type {
  SignContractHeaders
} from '../model/signContractHeaders';

import type {
  StatedReason
} from '../model/statedReason';

import type {
  SupplementContract
} from '../model/supplementContract';

import type {
  SupplementContractHeaders
} from '../model/supplementContractHeaders';

import type {
  SupplementView
} from '../model/supplementView';

import type {
  TerminateContractHeaders
} from '../model/terminateContractHeaders';

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

export const getListAwardsUrl = (params?: ListAwardsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/awards?${stringifiedParams}` : `/api/v1/awards`
}

/**
 * @summary List awards; the public sees those of announced results.
 */
export const listAwards = async (params?: ListAwardsParams, options?: Parameters<typeof request>[1]): Promise<AwardPage> => {

  return request<AwardPage>(getListAwardsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListAwardsQueryKey = (params?: ListAwardsParams,) => {
    return [
    `/api/v1/awards`, ...(params ? [params] : [])
    ] as const;
    }


export const getListAwardsQueryOptions = <TData = Awaited<ReturnType<typeof listAwards>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListAwardsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAwards>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListAwardsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listAwards>>> = ({ signal }) => listAwards(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listAwards>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListAwardsQueryResult = NonNullable<Awaited<ReturnType<typeof listAwards>>>
export type ListAwardsQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListAwards<TData = Awaited<ReturnType<typeof listAwards>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListAwardsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAwards>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAwards>>,
          TError,
          Awaited<ReturnType<typeof listAwards>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAwards<TData = Awaited<ReturnType<typeof listAwards>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListAwardsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAwards>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listAwards>>,
          TError,
          Awaited<ReturnType<typeof listAwards>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListAwards<TData = Awaited<ReturnType<typeof listAwards>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListAwardsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAwards>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List awards; the public sees those of announced results.
 */

export function useListAwards<TData = Awaited<ReturnType<typeof listAwards>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListAwardsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listAwards>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListAwardsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetAwardUrl = (id: IdAward,) => {




  return `/api/v1/awards/${id}`
}

/**
 * @summary One award.
 */
export const getAward = async (id: IdAward, options?: Parameters<typeof request>[1]): Promise<AwardView> => {

  return request<AwardView>(getGetAwardUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetAwardQueryKey = (id: IdAward,) => {
    return [
    `/api/v1/awards/${id}`
    ] as const;
    }


export const getGetAwardQueryOptions = <TData = Awaited<ReturnType<typeof getAward>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdAward, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAward>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetAwardQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getAward>>> = ({ signal }) => getAward(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getAward>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetAwardQueryResult = NonNullable<Awaited<ReturnType<typeof getAward>>>
export type GetAwardQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetAward<TData = Awaited<ReturnType<typeof getAward>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAward, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAward>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getAward>>,
          TError,
          Awaited<ReturnType<typeof getAward>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetAward<TData = Awaited<ReturnType<typeof getAward>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAward, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAward>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getAward>>,
          TError,
          Awaited<ReturnType<typeof getAward>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetAward<TData = Awaited<ReturnType<typeof getAward>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAward, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAward>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One award.
 */

export function useGetAward<TData = Awaited<ReturnType<typeof getAward>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdAward, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getAward>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetAwardQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCancelAwardUrl = (id: IdAward,) => {




  return `/api/v1/awards/${id}/cancel`
}

/**
 * @summary Cancel an award that is not signed; the next candidate may be awarded.
 */
export const cancelAward = async (id: IdAward,
    cancelAwardBody: CancelAward,
    headers?: CancelAwardHeaders, options?: Parameters<typeof request>[1]): Promise<AwardView> => {

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
return request<AwardView>(getCancelAwardUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(cancelAwardBody)
  }
);}





export const getCancelAwardMutationKey = () => ['cancelAward'] as const;

export const getCancelAwardMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof cancelAward>>, TError,CancelAwardMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof cancelAward>>, TError,CancelAwardMutationVariables, TContext> => {

const mutationKey = getCancelAwardMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof cancelAward>>, CancelAwardMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  cancelAward(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CancelAwardMutationResult = NonNullable<Awaited<ReturnType<typeof cancelAward>>>
    export type CancelAwardMutationBody = BodyType<CancelAward>
    export type CancelAwardMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CancelAwardMutationVariables = {id: IdAward;data: BodyType<CancelAward>;headers?: CancelAwardHeaders}

    /**
 * @summary Cancel an award that is not signed; the next candidate may be awarded.
 */
export const useCancelAward = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof cancelAward>>, TError,CancelAwardMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof cancelAward>>,
        TError,
        CancelAwardMutationVariables,
        TContext
      > => {
      return useMutation(getCancelAwardMutationOptions(options), queryClient);
    }
    export const getListContractsUrl = (params?: ListContractsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/contracts?${stringifiedParams}` : `/api/v1/contracts`
}

/**
 * @summary List contracts; the public sees published ones.
 */
export const listContracts = async (params?: ListContractsParams, options?: Parameters<typeof request>[1]): Promise<ContractPage> => {

  return request<ContractPage>(getListContractsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListContractsQueryKey = (params?: ListContractsParams,) => {
    return [
    `/api/v1/contracts`, ...(params ? [params] : [])
    ] as const;
    }


export const getListContractsQueryOptions = <TData = Awaited<ReturnType<typeof listContracts>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListContractsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContracts>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListContractsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listContracts>>> = ({ signal }) => listContracts(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listContracts>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListContractsQueryResult = NonNullable<Awaited<ReturnType<typeof listContracts>>>
export type ListContractsQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListContracts<TData = Awaited<ReturnType<typeof listContracts>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListContractsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContracts>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listContracts>>,
          TError,
          Awaited<ReturnType<typeof listContracts>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListContracts<TData = Awaited<ReturnType<typeof listContracts>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListContractsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContracts>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listContracts>>,
          TError,
          Awaited<ReturnType<typeof listContracts>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListContracts<TData = Awaited<ReturnType<typeof listContracts>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListContractsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContracts>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List contracts; the public sees published ones.
 */

export function useListContracts<TData = Awaited<ReturnType<typeof listContracts>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListContractsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContracts>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListContractsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetContractUrl = (id: IdContract,) => {




  return `/api/v1/contracts/${id}`
}

/**
 * @summary One contract with its milestones, supplements and acceptances.
 */
export const getContract = async (id: IdContract, options?: Parameters<typeof request>[1]): Promise<ContractView> => {

  return request<ContractView>(getGetContractUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetContractQueryKey = (id: IdContract,) => {
    return [
    `/api/v1/contracts/${id}`
    ] as const;
    }


export const getGetContractQueryOptions = <TData = Awaited<ReturnType<typeof getContract>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdContract, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContract>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetContractQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getContract>>> = ({ signal }) => getContract(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getContract>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetContractQueryResult = NonNullable<Awaited<ReturnType<typeof getContract>>>
export type GetContractQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetContract<TData = Awaited<ReturnType<typeof getContract>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdContract, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContract>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getContract>>,
          TError,
          Awaited<ReturnType<typeof getContract>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetContract<TData = Awaited<ReturnType<typeof getContract>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdContract, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContract>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getContract>>,
          TError,
          Awaited<ReturnType<typeof getContract>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetContract<TData = Awaited<ReturnType<typeof getContract>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdContract, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContract>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One contract with its milestones, supplements and acceptances.
 */

export function useGetContract<TData = Awaited<ReturnType<typeof getContract>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdContract, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getContract>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetContractQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getRecordAcceptanceUrl = (id: IdContract,) => {




  return `/api/v1/contracts/${id}/acceptance`
}

/**
 * @summary Record whether what was bought was delivered, with the opinion of those who use it.
 */
export const recordAcceptance = async (id: IdContract,
    recordAcceptanceBody: RecordAcceptance,
    headers?: RecordAcceptanceHeaders, options?: Parameters<typeof request>[1]): Promise<ContractView> => {

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
return request<ContractView>(getRecordAcceptanceUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(recordAcceptanceBody)
  }
);}





export const getRecordAcceptanceMutationKey = () => ['recordAcceptance'] as const;

export const getRecordAcceptanceMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordAcceptance>>, TError,RecordAcceptanceMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof recordAcceptance>>, TError,RecordAcceptanceMutationVariables, TContext> => {

const mutationKey = getRecordAcceptanceMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof recordAcceptance>>, RecordAcceptanceMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  recordAcceptance(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RecordAcceptanceMutationResult = NonNullable<Awaited<ReturnType<typeof recordAcceptance>>>
    export type RecordAcceptanceMutationBody = BodyType<RecordAcceptance>
    export type RecordAcceptanceMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RecordAcceptanceMutationVariables = {id: IdContract;data: BodyType<RecordAcceptance>;headers?: RecordAcceptanceHeaders}

    /**
 * @summary Record whether what was bought was delivered, with the opinion of those who use it.
 */
export const useRecordAcceptance = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordAcceptance>>, TError,RecordAcceptanceMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof recordAcceptance>>,
        TError,
        RecordAcceptanceMutationVariables,
        TContext
      > => {
      return useMutation(getRecordAcceptanceMutationOptions(options), queryClient);
    }
    export const getFileContractUrl = (id: IdContract,) => {




  return `/api/v1/contracts/${id}/file`
}

/**
 * @summary Record that a copy of a contract was filed with the finance department, within seven working days.
 */
export const fileContract = async (id: IdContract,
    headers?: FileContractHeaders, options?: Parameters<typeof request>[1]): Promise<ContractView> => {

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
return request<ContractView>(getFileContractUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getFileContractMutationKey = () => ['fileContract'] as const;

export const getFileContractMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof fileContract>>, TError,FileContractMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof fileContract>>, TError,FileContractMutationVariables, TContext> => {

const mutationKey = getFileContractMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof fileContract>>, FileContractMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  fileContract(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type FileContractMutationResult = NonNullable<Awaited<ReturnType<typeof fileContract>>>

    export type FileContractMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type FileContractMutationVariables = {id: IdContract;headers?: FileContractHeaders}

    /**
 * @summary Record that a copy of a contract was filed with the finance department, within seven working days.
 */
export const useFileContract = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof fileContract>>, TError,FileContractMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof fileContract>>,
        TError,
        FileContractMutationVariables,
        TContext
      > => {
      return useMutation(getFileContractMutationOptions(options), queryClient);
    }
    export const getListContractPaymentsUrl = (id: IdContract,
    params?: ListContractPaymentsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/contracts/${id}/payments?${stringifiedParams}` : `/api/v1/contracts/${id}/payments`
}

/**
 * @summary List the payments under a contract.
 */
export const listContractPayments = async (id: IdContract,
    params?: ListContractPaymentsParams, options?: Parameters<typeof request>[1]): Promise<ContractPaymentPage> => {

  return request<ContractPaymentPage>(getListContractPaymentsUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListContractPaymentsQueryKey = (id: IdContract,
    params?: ListContractPaymentsParams,) => {
    return [
    `/api/v1/contracts/${id}/payments`, ...(params ? [params] : [])
    ] as const;
    }


export const getListContractPaymentsQueryOptions = <TData = Awaited<ReturnType<typeof listContractPayments>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdContract,
    params?: ListContractPaymentsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContractPayments>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListContractPaymentsQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listContractPayments>>> = ({ signal }) => listContractPayments(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listContractPayments>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListContractPaymentsQueryResult = NonNullable<Awaited<ReturnType<typeof listContractPayments>>>
export type ListContractPaymentsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListContractPayments<TData = Awaited<ReturnType<typeof listContractPayments>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdContract,
    params: undefined |  ListContractPaymentsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContractPayments>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listContractPayments>>,
          TError,
          Awaited<ReturnType<typeof listContractPayments>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListContractPayments<TData = Awaited<ReturnType<typeof listContractPayments>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdContract,
    params?: ListContractPaymentsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContractPayments>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listContractPayments>>,
          TError,
          Awaited<ReturnType<typeof listContractPayments>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListContractPayments<TData = Awaited<ReturnType<typeof listContractPayments>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdContract,
    params?: ListContractPaymentsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContractPayments>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the payments under a contract.
 */

export function useListContractPayments<TData = Awaited<ReturnType<typeof listContractPayments>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdContract,
    params?: ListContractPaymentsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listContractPayments>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListContractPaymentsQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getRecordContractPaymentUrl = (id: IdContract,) => {




  return `/api/v1/contracts/${id}/payments`
}

/**
 * @summary Record a payment: never more than is due, and not by whoever signed.
 */
export const recordContractPayment = async (id: IdContract,
    recordContractPaymentBody: RecordContractPayment,
    headers?: RecordContractPaymentHeaders, options?: Parameters<typeof request>[1]): Promise<ContractPaymentView> => {

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
return request<ContractPaymentView>(getRecordContractPaymentUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(recordContractPaymentBody)
  }
);}





export const getRecordContractPaymentMutationKey = () => ['recordContractPayment'] as const;

export const getRecordContractPaymentMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordContractPayment>>, TError,RecordContractPaymentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof recordContractPayment>>, TError,RecordContractPaymentMutationVariables, TContext> => {

const mutationKey = getRecordContractPaymentMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof recordContractPayment>>, RecordContractPaymentMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  recordContractPayment(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RecordContractPaymentMutationResult = NonNullable<Awaited<ReturnType<typeof recordContractPayment>>>
    export type RecordContractPaymentMutationBody = BodyType<RecordContractPayment>
    export type RecordContractPaymentMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RecordContractPaymentMutationVariables = {id: IdContract;data: BodyType<RecordContractPayment>;headers?: RecordContractPaymentHeaders}

    /**
 * @summary Record a payment: never more than is due, and not by whoever signed.
 */
export const useRecordContractPayment = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordContractPayment>>, TError,RecordContractPaymentMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof recordContractPayment>>,
        TError,
        RecordContractPaymentMutationVariables,
        TContext
      > => {
      return useMutation(getRecordContractPaymentMutationOptions(options), queryClient);
    }
    export const getPublishContractUrl = (id: IdContract,) => {




  return `/api/v1/contracts/${id}/publish`
}

/**
 * @summary Publish a contract, within two working days of the signature.
 */
export const publishContract = async (id: IdContract,
    headers?: PublishContractHeaders, options?: Parameters<typeof request>[1]): Promise<ContractView> => {

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
return request<ContractView>(getPublishContractUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getPublishContractMutationKey = () => ['publishContract'] as const;

export const getPublishContractMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishContract>>, TError,PublishContractMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof publishContract>>, TError,PublishContractMutationVariables, TContext> => {

const mutationKey = getPublishContractMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof publishContract>>, PublishContractMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  publishContract(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PublishContractMutationResult = NonNullable<Awaited<ReturnType<typeof publishContract>>>

    export type PublishContractMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type PublishContractMutationVariables = {id: IdContract;headers?: PublishContractHeaders}

    /**
 * @summary Publish a contract, within two working days of the signature.
 */
export const usePublishContract = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishContract>>, TError,PublishContractMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof publishContract>>,
        TError,
        PublishContractMutationVariables,
        TContext
      > => {
      return useMutation(getPublishContractMutationOptions(options), queryClient);
    }
    export const getSupplementContractUrl = (id: IdContract,) => {




  return `/api/v1/contracts/${id}/supplements`
}

/**
 * @summary Agree on more of the same: at most a tenth of the contract in all.
 */
export const supplementContract = async (id: IdContract,
    supplementContractBody: SupplementContract,
    headers?: SupplementContractHeaders, options?: Parameters<typeof request>[1]): Promise<SupplementView> => {

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
return request<SupplementView>(getSupplementContractUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(supplementContractBody)
  }
);}





export const getSupplementContractMutationKey = () => ['supplementContract'] as const;

export const getSupplementContractMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof supplementContract>>, TError,SupplementContractMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof supplementContract>>, TError,SupplementContractMutationVariables, TContext> => {

const mutationKey = getSupplementContractMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof supplementContract>>, SupplementContractMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  supplementContract(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SupplementContractMutationResult = NonNullable<Awaited<ReturnType<typeof supplementContract>>>
    export type SupplementContractMutationBody = BodyType<SupplementContract>
    export type SupplementContractMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type SupplementContractMutationVariables = {id: IdContract;data: BodyType<SupplementContract>;headers?: SupplementContractHeaders}

    /**
 * @summary Agree on more of the same: at most a tenth of the contract in all.
 */
export const useSupplementContract = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof supplementContract>>, TError,SupplementContractMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof supplementContract>>,
        TError,
        SupplementContractMutationVariables,
        TContext
      > => {
      return useMutation(getSupplementContractMutationOptions(options), queryClient);
    }
    export const getTerminateContractUrl = (id: IdContract,) => {




  return `/api/v1/contracts/${id}/terminate`
}

/**
 * @summary End a contract before time.
 */
export const terminateContract = async (id: IdContract,
    statedReason: StatedReason,
    headers?: TerminateContractHeaders, options?: Parameters<typeof request>[1]): Promise<ContractView> => {

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
return request<ContractView>(getTerminateContractUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(statedReason)
  }
);}





export const getTerminateContractMutationKey = () => ['terminateContract'] as const;

export const getTerminateContractMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof terminateContract>>, TError,TerminateContractMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof terminateContract>>, TError,TerminateContractMutationVariables, TContext> => {

const mutationKey = getTerminateContractMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof terminateContract>>, TerminateContractMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  terminateContract(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type TerminateContractMutationResult = NonNullable<Awaited<ReturnType<typeof terminateContract>>>
    export type TerminateContractMutationBody = BodyType<StatedReason>
    export type TerminateContractMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type TerminateContractMutationVariables = {id: IdContract;data: BodyType<StatedReason>;headers?: TerminateContractHeaders}

    /**
 * @summary End a contract before time.
 */
export const useTerminateContract = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof terminateContract>>, TError,TerminateContractMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof terminateContract>>,
        TError,
        TerminateContractMutationVariables,
        TContext
      > => {
      return useMutation(getTerminateContractMutationOptions(options), queryClient);
    }
    export const getCompleteMilestoneUrl = (id: IdMilestone,) => {




  return `/api/v1/milestones/${id}/complete`
}

/**
 * @summary Say that a milestone of a contract is completed: its amount may be paid.
 */
export const completeMilestone = async (id: IdMilestone,
    headers?: CompleteMilestoneHeaders, options?: Parameters<typeof request>[1]): Promise<ContractView> => {

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
return request<ContractView>(getCompleteMilestoneUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getCompleteMilestoneMutationKey = () => ['completeMilestone'] as const;

export const getCompleteMilestoneMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof completeMilestone>>, TError,CompleteMilestoneMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof completeMilestone>>, TError,CompleteMilestoneMutationVariables, TContext> => {

const mutationKey = getCompleteMilestoneMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof completeMilestone>>, CompleteMilestoneMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  completeMilestone(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CompleteMilestoneMutationResult = NonNullable<Awaited<ReturnType<typeof completeMilestone>>>

    export type CompleteMilestoneMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type CompleteMilestoneMutationVariables = {id: IdMilestone;headers?: CompleteMilestoneHeaders}

    /**
 * @summary Say that a milestone of a contract is completed: its amount may be paid.
 */
export const useCompleteMilestone = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof completeMilestone>>, TError,CompleteMilestoneMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof completeMilestone>>,
        TError,
        CompleteMilestoneMutationVariables,
        TContext
      > => {
      return useMutation(getCompleteMilestoneMutationOptions(options), queryClient);
    }
    export const getGetProjectArchiveUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/archive`
}

/**
 * @summary The file of a project: every document with its digest, awards, contracts, payments, remedies.
 */
export const getProjectArchive = async (id: IdProcurementProject, options?: Parameters<typeof request>[1]): Promise<ArchiveView> => {

  return request<ArchiveView>(getGetProjectArchiveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetProjectArchiveQueryKey = (id: IdProcurementProject,) => {
    return [
    `/api/v1/procurement-projects/${id}/archive`
    ] as const;
    }


export const getGetProjectArchiveQueryOptions = <TData = Awaited<ReturnType<typeof getProjectArchive>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProjectArchive>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetProjectArchiveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getProjectArchive>>> = ({ signal }) => getProjectArchive(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getProjectArchive>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetProjectArchiveQueryResult = NonNullable<Awaited<ReturnType<typeof getProjectArchive>>>
export type GetProjectArchiveQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetProjectArchive<TData = Awaited<ReturnType<typeof getProjectArchive>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProjectArchive>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProjectArchive>>,
          TError,
          Awaited<ReturnType<typeof getProjectArchive>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetProjectArchive<TData = Awaited<ReturnType<typeof getProjectArchive>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProjectArchive>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProjectArchive>>,
          TError,
          Awaited<ReturnType<typeof getProjectArchive>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetProjectArchive<TData = Awaited<ReturnType<typeof getProjectArchive>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProjectArchive>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The file of a project: every document with its digest, awards, contracts, payments, remedies.
 */

export function useGetProjectArchive<TData = Awaited<ReturnType<typeof getProjectArchive>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProjectArchive>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetProjectArchiveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getArchiveProjectUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/archive`
}

/**
 * @summary Archive a project that is over, for fifteen years at least.
 */
export const archiveProject = async (id: IdProcurementProject,
    archiveProjectBody: ArchiveProject,
    headers?: ArchiveProjectHeaders, options?: Parameters<typeof request>[1]): Promise<ArchiveView> => {

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
return request<ArchiveView>(getArchiveProjectUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(archiveProjectBody)
  }
);}





export const getArchiveProjectMutationKey = () => ['archiveProject'] as const;

export const getArchiveProjectMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof archiveProject>>, TError,ArchiveProjectMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof archiveProject>>, TError,ArchiveProjectMutationVariables, TContext> => {

const mutationKey = getArchiveProjectMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof archiveProject>>, ArchiveProjectMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  archiveProject(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ArchiveProjectMutationResult = NonNullable<Awaited<ReturnType<typeof archiveProject>>>
    export type ArchiveProjectMutationBody = BodyType<ArchiveProject>
    export type ArchiveProjectMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ArchiveProjectMutationVariables = {id: IdProcurementProject;data: BodyType<ArchiveProject>;headers?: ArchiveProjectHeaders}

    /**
 * @summary Archive a project that is over, for fifteen years at least.
 */
export const useArchiveProject = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof archiveProject>>, TError,ArchiveProjectMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof archiveProject>>,
        TError,
        ArchiveProjectMutationVariables,
        TContext
      > => {
      return useMutation(getArchiveProjectMutationOptions(options), queryClient);
    }
    export const getAwardProjectUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/award`
}

/**
 * @summary Decide who wins each lot, by the ranking of the evaluation.
 */
export const awardProject = async (id: IdProcurementProject,
    awardProjectBody: AwardProject,
    headers?: AwardProjectHeaders, options?: Parameters<typeof request>[1]): Promise<AwardDecisionView> => {

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
return request<AwardDecisionView>(getAwardProjectUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(awardProjectBody)
  }
);}





export const getAwardProjectMutationKey = () => ['awardProject'] as const;

export const getAwardProjectMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof awardProject>>, TError,AwardProjectMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof awardProject>>, TError,AwardProjectMutationVariables, TContext> => {

const mutationKey = getAwardProjectMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof awardProject>>, AwardProjectMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  awardProject(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AwardProjectMutationResult = NonNullable<Awaited<ReturnType<typeof awardProject>>>
    export type AwardProjectMutationBody = BodyType<AwardProject>
    export type AwardProjectMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type AwardProjectMutationVariables = {id: IdProcurementProject;data: BodyType<AwardProject>;headers?: AwardProjectHeaders}

    /**
 * @summary Decide who wins each lot, by the ranking of the evaluation.
 */
export const useAwardProject = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof awardProject>>, TError,AwardProjectMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof awardProject>>,
        TError,
        AwardProjectMutationVariables,
        TContext
      > => {
      return useMutation(getAwardProjectMutationOptions(options), queryClient);
    }
    export const getGetProjectDeadlinesUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/deadlines`
}

/**
 * @summary The legal clocks after the evaluation of a project: what is due, what was done, what is late.
 */
export const getProjectDeadlines = async (id: IdProcurementProject, options?: Parameters<typeof request>[1]): Promise<ProjectDeadlines> => {

  return request<ProjectDeadlines>(getGetProjectDeadlinesUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetProjectDeadlinesQueryKey = (id: IdProcurementProject,) => {
    return [
    `/api/v1/procurement-projects/${id}/deadlines`
    ] as const;
    }


export const getGetProjectDeadlinesQueryOptions = <TData = Awaited<ReturnType<typeof getProjectDeadlines>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProjectDeadlines>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetProjectDeadlinesQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getProjectDeadlines>>> = ({ signal }) => getProjectDeadlines(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getProjectDeadlines>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetProjectDeadlinesQueryResult = NonNullable<Awaited<ReturnType<typeof getProjectDeadlines>>>
export type GetProjectDeadlinesQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetProjectDeadlines<TData = Awaited<ReturnType<typeof getProjectDeadlines>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProjectDeadlines>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProjectDeadlines>>,
          TError,
          Awaited<ReturnType<typeof getProjectDeadlines>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetProjectDeadlines<TData = Awaited<ReturnType<typeof getProjectDeadlines>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProjectDeadlines>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProjectDeadlines>>,
          TError,
          Awaited<ReturnType<typeof getProjectDeadlines>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetProjectDeadlines<TData = Awaited<ReturnType<typeof getProjectDeadlines>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProjectDeadlines>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The legal clocks after the evaluation of a project: what is due, what was done, what is late.
 */

export function useGetProjectDeadlines<TData = Awaited<ReturnType<typeof getProjectDeadlines>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProjectDeadlines>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetProjectDeadlinesQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPublishResultUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/publish-result`
}

/**
 * @summary Announce the result; the terms for challenges and for the contract begin.
 */
export const publishResult = async (id: IdProcurementProject,
    headers?: PublishResultHeaders, options?: Parameters<typeof request>[1]): Promise<AwardDecisionView> => {

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
return request<AwardDecisionView>(getPublishResultUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getPublishResultMutationKey = () => ['publishResult'] as const;

export const getPublishResultMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishResult>>, TError,PublishResultMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof publishResult>>, TError,PublishResultMutationVariables, TContext> => {

const mutationKey = getPublishResultMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof publishResult>>, PublishResultMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  publishResult(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PublishResultMutationResult = NonNullable<Awaited<ReturnType<typeof publishResult>>>

    export type PublishResultMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type PublishResultMutationVariables = {id: IdProcurementProject;headers?: PublishResultHeaders}

    /**
 * @summary Announce the result; the terms for challenges and for the contract begin.
 */
export const usePublishResult = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishResult>>, TError,PublishResultMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof publishResult>>,
        TError,
        PublishResultMutationVariables,
        TContext
      > => {
      return useMutation(getPublishResultMutationOptions(options), queryClient);
    }
    export const getSignContractUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/sign`
}

/**
 * @summary Sign the contract of an awarded lot, at the price of the award.
 */
export const signContract = async (id: IdProcurementProject,
    signContractBody: SignContract,
    headers?: SignContractHeaders, options?: Parameters<typeof request>[1]): Promise<ContractView> => {

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
return request<ContractView>(getSignContractUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(signContractBody)
  }
);}





export const getSignContractMutationKey = () => ['signContract'] as const;

export const getSignContractMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof signContract>>, TError,SignContractMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof signContract>>, TError,SignContractMutationVariables, TContext> => {

const mutationKey = getSignContractMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof signContract>>, SignContractMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  signContract(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SignContractMutationResult = NonNullable<Awaited<ReturnType<typeof signContract>>>
    export type SignContractMutationBody = BodyType<SignContract>
    export type SignContractMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type SignContractMutationVariables = {id: IdProcurementProject;data: BodyType<SignContract>;headers?: SignContractHeaders}

    /**
 * @summary Sign the contract of an awarded lot, at the price of the award.
 */
export const useSignContract = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof signContract>>, TError,SignContractMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof signContract>>,
        TError,
        SignContractMutationVariables,
        TContext
      > => {
      return useMutation(getSignContractMutationOptions(options), queryClient);
    }
