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
  AnswerEvaluationObjection
} from '../model/answerEvaluationObjection';

import type {
  AnswerEvaluationObjectionHeaders
} from '../model/answerEvaluationObjectionHeaders';

import type {
  ApplyThirdPartyEvaluation
} from '../model/applyThirdPartyEvaluation';

import type {
  ApplyThirdPartyEvaluationHeaders
} from '../model/applyThirdPartyEvaluationHeaders';

import type {
  ApproveEvaluationPlanHeaders
} from '../model/approveEvaluationPlanHeaders';

import type {
  CancelThirdPartyEvaluation
} from '../model/cancelThirdPartyEvaluation';

import type {
  CancelThirdPartyEvaluationHeaders
} from '../model/cancelThirdPartyEvaluationHeaders';

import type {
  CreateEvaluationStandard
} from '../model/createEvaluationStandard';

import type {
  CreateEvaluationStandardHeaders
} from '../model/createEvaluationStandardHeaders';

import type {
  CreateThirdPartyEvaluation
} from '../model/createThirdPartyEvaluation';

import type {
  CreateThirdPartyEvaluationHeaders
} from '../model/createThirdPartyEvaluationHeaders';

import type {
  DownloadThirdPartyEvaluationsParams
} from '../model/downloadThirdPartyEvaluationsParams';

import type {
  EvaluationComparisonView
} from '../model/evaluationComparisonView';

import type {
  EvaluationObjectionView
} from '../model/evaluationObjectionView';

import type {
  EvaluationRecordPage
} from '../model/evaluationRecordPage';

import type {
  EvaluationRecordView
} from '../model/evaluationRecordView';

import type {
  EvaluationSampleSizeView
} from '../model/evaluationSampleSizeView';

import type {
  EvaluationStandardDiffView
} from '../model/evaluationStandardDiffView';

import type {
  EvaluationStandardPage
} from '../model/evaluationStandardPage';

import type {
  EvaluationStandardView
} from '../model/evaluationStandardView';

import type {
  EvaluationTargetPage
} from '../model/evaluationTargetPage';

import type {
  FinalizeThirdPartyEvaluationHeaders
} from '../model/finalizeThirdPartyEvaluationHeaders';

import type {
  GetEvaluationSampleSizeParams
} from '../model/getEvaluationSampleSizeParams';

import type {
  GetEvaluationStandardDiffParams
} from '../model/getEvaluationStandardDiffParams';

import type {
  IdEvaluationObjection
} from '../model/idEvaluationObjection';

import type {
  IdEvaluationStandard
} from '../model/idEvaluationStandard';

import type {
  IdThirdPartyEvaluation
} from '../model/idThirdPartyEvaluation';

import type {
  ListEvaluationRecordsParams
} from '../model/listEvaluationRecordsParams';

import type {
  ListEvaluationStandardsParams
} from '../model/listEvaluationStandardsParams';

import type {
  ListEvaluationTargetsParams
} from '../model/listEvaluationTargetsParams';

import type {
  ListThirdPartyEvaluationsParams
} from '../model/listThirdPartyEvaluationsParams';

import type {
  ObjectToThirdPartyEvaluation
} from '../model/objectToThirdPartyEvaluation';

import type {
  ObjectToThirdPartyEvaluationHeaders
} from '../model/objectToThirdPartyEvaluationHeaders';

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
  PublishEvaluationDraft
} from '../model/publishEvaluationDraft';

import type {
  PublishEvaluationDraftHeaders
} from '../model/publishEvaluationDraftHeaders';

import type {
  PublishEvaluationStandardHeaders
} from '../model/publishEvaluationStandardHeaders';

import type {
  RecordEvaluationData
} from '../model/recordEvaluationData';

import type {
  RecordEvaluationDataHeaders
} from '../model/recordEvaluationDataHeaders';

import type {
  ScoreThirdPartyEvaluation
} from '../model/scoreThirdPartyEvaluation';

import type {
  ScoreThirdPartyEvaluationHeaders
} from '../model/scoreThirdPartyEvaluationHeaders';

import type {
  SealEvaluationDataHeaders
} from '../model/sealEvaluationDataHeaders';

import type {
  StartEvaluationFieldworkHeaders
} from '../model/startEvaluationFieldworkHeaders';

import type {
  StepReason
} from '../model/stepReason';

import type {
  SubmitEvaluationPlan
} from '../model/submitEvaluationPlan';

import type {
  SubmitEvaluationPlanHeaders
} from '../model/submitEvaluationPlanHeaders';

import type {
  ThirdPartyEvaluationPage
} from '../model/thirdPartyEvaluationPage';

import type {
  ThirdPartyEvaluationView
} from '../model/thirdPartyEvaluationView';

import type {
  UpdateEvaluationStandard
} from '../model/updateEvaluationStandard';

import type {
  UpdateEvaluationStandardHeaders
} from '../model/updateEvaluationStandardHeaders';

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

export const getAnswerEvaluationObjectionUrl = (id: IdEvaluationObjection,) => {




  return `/api/v1/evaluation-objections/${id}/answer`
}

/**
 * @summary Answer an objection: the points are adjusted or kept, with the reason.
 */
export const answerEvaluationObjection = async (id: IdEvaluationObjection,
    answerEvaluationObjectionBody: AnswerEvaluationObjection,
    headers?: AnswerEvaluationObjectionHeaders, options?: Parameters<typeof request>[1]): Promise<EvaluationObjectionView> => {

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
return request<EvaluationObjectionView>(getAnswerEvaluationObjectionUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(answerEvaluationObjectionBody)
  }
);}





export const getAnswerEvaluationObjectionMutationKey = () => ['answerEvaluationObjection'] as const;

export const getAnswerEvaluationObjectionMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof answerEvaluationObjection>>, TError,AnswerEvaluationObjectionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof answerEvaluationObjection>>, TError,AnswerEvaluationObjectionMutationVariables, TContext> => {

const mutationKey = getAnswerEvaluationObjectionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof answerEvaluationObjection>>, AnswerEvaluationObjectionMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  answerEvaluationObjection(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AnswerEvaluationObjectionMutationResult = NonNullable<Awaited<ReturnType<typeof answerEvaluationObjection>>>
    export type AnswerEvaluationObjectionMutationBody = BodyType<AnswerEvaluationObjection>
    export type AnswerEvaluationObjectionMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type AnswerEvaluationObjectionMutationVariables = {id: IdEvaluationObjection;data: BodyType<AnswerEvaluationObjection>;headers?: AnswerEvaluationObjectionHeaders}

    /**
 * @summary Answer an objection: the points are adjusted or kept, with the reason.
 */
export const useAnswerEvaluationObjection = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof answerEvaluationObjection>>, TError,AnswerEvaluationObjectionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof answerEvaluationObjection>>,
        TError,
        AnswerEvaluationObjectionMutationVariables,
        TContext
      > => {
      return useMutation(getAnswerEvaluationObjectionMutationOptions(options), queryClient);
    }
    export const getGetEvaluationSampleSizeUrl = (params: GetEvaluationSampleSizeParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/evaluation-sample-size?${stringifiedParams}` : `/api/v1/evaluation-sample-size`
}

/**
 * @summary How many valid samples a population needs.
 */
export const getEvaluationSampleSize = async (params: GetEvaluationSampleSizeParams, options?: Parameters<typeof request>[1]): Promise<EvaluationSampleSizeView> => {

  return request<EvaluationSampleSizeView>(getGetEvaluationSampleSizeUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetEvaluationSampleSizeQueryKey = (params?: GetEvaluationSampleSizeParams,) => {
    return [
    `/api/v1/evaluation-sample-size`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetEvaluationSampleSizeQueryOptions = <TData = Awaited<ReturnType<typeof getEvaluationSampleSize>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params: GetEvaluationSampleSizeParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getEvaluationSampleSize>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetEvaluationSampleSizeQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getEvaluationSampleSize>>> = ({ signal }) => getEvaluationSampleSize(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getEvaluationSampleSize>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetEvaluationSampleSizeQueryResult = NonNullable<Awaited<ReturnType<typeof getEvaluationSampleSize>>>
export type GetEvaluationSampleSizeQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetEvaluationSampleSize<TData = Awaited<ReturnType<typeof getEvaluationSampleSize>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetEvaluationSampleSizeParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getEvaluationSampleSize>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getEvaluationSampleSize>>,
          TError,
          Awaited<ReturnType<typeof getEvaluationSampleSize>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetEvaluationSampleSize<TData = Awaited<ReturnType<typeof getEvaluationSampleSize>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetEvaluationSampleSizeParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getEvaluationSampleSize>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getEvaluationSampleSize>>,
          TError,
          Awaited<ReturnType<typeof getEvaluationSampleSize>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetEvaluationSampleSize<TData = Awaited<ReturnType<typeof getEvaluationSampleSize>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetEvaluationSampleSizeParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getEvaluationSampleSize>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary How many valid samples a population needs.
 */

export function useGetEvaluationSampleSize<TData = Awaited<ReturnType<typeof getEvaluationSampleSize>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: GetEvaluationSampleSizeParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getEvaluationSampleSize>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetEvaluationSampleSizeQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListEvaluationStandardsUrl = (params?: ListEvaluationStandardsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/evaluation-standards?${stringifiedParams}` : `/api/v1/evaluation-standards`
}

/**
 * @summary List evaluation standards with all their versions.
 */
export const listEvaluationStandards = async (params?: ListEvaluationStandardsParams, options?: Parameters<typeof request>[1]): Promise<EvaluationStandardPage> => {

  return request<EvaluationStandardPage>(getListEvaluationStandardsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListEvaluationStandardsQueryKey = (params?: ListEvaluationStandardsParams,) => {
    return [
    `/api/v1/evaluation-standards`, ...(params ? [params] : [])
    ] as const;
    }


export const getListEvaluationStandardsQueryOptions = <TData = Awaited<ReturnType<typeof listEvaluationStandards>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListEvaluationStandardsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEvaluationStandards>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListEvaluationStandardsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listEvaluationStandards>>> = ({ signal }) => listEvaluationStandards(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listEvaluationStandards>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListEvaluationStandardsQueryResult = NonNullable<Awaited<ReturnType<typeof listEvaluationStandards>>>
export type ListEvaluationStandardsQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListEvaluationStandards<TData = Awaited<ReturnType<typeof listEvaluationStandards>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListEvaluationStandardsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEvaluationStandards>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listEvaluationStandards>>,
          TError,
          Awaited<ReturnType<typeof listEvaluationStandards>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListEvaluationStandards<TData = Awaited<ReturnType<typeof listEvaluationStandards>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListEvaluationStandardsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEvaluationStandards>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listEvaluationStandards>>,
          TError,
          Awaited<ReturnType<typeof listEvaluationStandards>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListEvaluationStandards<TData = Awaited<ReturnType<typeof listEvaluationStandards>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListEvaluationStandardsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEvaluationStandards>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List evaluation standards with all their versions.
 */

export function useListEvaluationStandards<TData = Awaited<ReturnType<typeof listEvaluationStandards>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListEvaluationStandardsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEvaluationStandards>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListEvaluationStandardsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateEvaluationStandardUrl = () => {




  return `/api/v1/evaluation-standards`
}

/**
 * @summary Draft a standard, or the next version of one that is published.
 */
export const createEvaluationStandard = async (createEvaluationStandardBody: CreateEvaluationStandard,
    headers?: CreateEvaluationStandardHeaders, options?: Parameters<typeof request>[1]): Promise<EvaluationStandardView> => {

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
return request<EvaluationStandardView>(getCreateEvaluationStandardUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createEvaluationStandardBody)
  }
);}





export const getCreateEvaluationStandardMutationKey = () => ['createEvaluationStandard'] as const;

export const getCreateEvaluationStandardMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createEvaluationStandard>>, TError,CreateEvaluationStandardMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createEvaluationStandard>>, TError,CreateEvaluationStandardMutationVariables, TContext> => {

const mutationKey = getCreateEvaluationStandardMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createEvaluationStandard>>, CreateEvaluationStandardMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createEvaluationStandard(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateEvaluationStandardMutationResult = NonNullable<Awaited<ReturnType<typeof createEvaluationStandard>>>
    export type CreateEvaluationStandardMutationBody = BodyType<CreateEvaluationStandard>
    export type CreateEvaluationStandardMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateEvaluationStandardMutationVariables = {data: BodyType<CreateEvaluationStandard>;headers?: CreateEvaluationStandardHeaders}

    /**
 * @summary Draft a standard, or the next version of one that is published.
 */
export const useCreateEvaluationStandard = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createEvaluationStandard>>, TError,CreateEvaluationStandardMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createEvaluationStandard>>,
        TError,
        CreateEvaluationStandardMutationVariables,
        TContext
      > => {
      return useMutation(getCreateEvaluationStandardMutationOptions(options), queryClient);
    }
    export const getGetEvaluationStandardUrl = (id: IdEvaluationStandard,) => {




  return `/api/v1/evaluation-standards/${id}`
}

/**
 * @summary One version of a standard.
 */
export const getEvaluationStandard = async (id: IdEvaluationStandard, options?: Parameters<typeof request>[1]): Promise<EvaluationStandardView> => {

  return request<EvaluationStandardView>(getGetEvaluationStandardUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetEvaluationStandardQueryKey = (id: IdEvaluationStandard,) => {
    return [
    `/api/v1/evaluation-standards/${id}`
    ] as const;
    }


export const getGetEvaluationStandardQueryOptions = <TData = Awaited<ReturnType<typeof getEvaluationStandard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdEvaluationStandard, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getEvaluationStandard>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetEvaluationStandardQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getEvaluationStandard>>> = ({ signal }) => getEvaluationStandard(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getEvaluationStandard>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetEvaluationStandardQueryResult = NonNullable<Awaited<ReturnType<typeof getEvaluationStandard>>>
export type GetEvaluationStandardQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetEvaluationStandard<TData = Awaited<ReturnType<typeof getEvaluationStandard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdEvaluationStandard, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getEvaluationStandard>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getEvaluationStandard>>,
          TError,
          Awaited<ReturnType<typeof getEvaluationStandard>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetEvaluationStandard<TData = Awaited<ReturnType<typeof getEvaluationStandard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdEvaluationStandard, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getEvaluationStandard>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getEvaluationStandard>>,
          TError,
          Awaited<ReturnType<typeof getEvaluationStandard>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetEvaluationStandard<TData = Awaited<ReturnType<typeof getEvaluationStandard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdEvaluationStandard, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getEvaluationStandard>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One version of a standard.
 */

export function useGetEvaluationStandard<TData = Awaited<ReturnType<typeof getEvaluationStandard>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdEvaluationStandard, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getEvaluationStandard>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetEvaluationStandardQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUpdateEvaluationStandardUrl = (id: IdEvaluationStandard,) => {




  return `/api/v1/evaluation-standards/${id}`
}

/**
 * @summary Change a draft of a standard.
 */
export const updateEvaluationStandard = async (id: IdEvaluationStandard,
    updateEvaluationStandardBody: UpdateEvaluationStandard,
    headers: UpdateEvaluationStandardHeaders, options?: Parameters<typeof request>[1]): Promise<EvaluationStandardView> => {

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
return request<EvaluationStandardView>(getUpdateEvaluationStandardUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(updateEvaluationStandardBody)
  }
);}





export const getUpdateEvaluationStandardMutationKey = () => ['updateEvaluationStandard'] as const;

export const getUpdateEvaluationStandardMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateEvaluationStandard>>, TError,UpdateEvaluationStandardMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof updateEvaluationStandard>>, TError,UpdateEvaluationStandardMutationVariables, TContext> => {

const mutationKey = getUpdateEvaluationStandardMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateEvaluationStandard>>, UpdateEvaluationStandardMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  updateEvaluationStandard(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateEvaluationStandardMutationResult = NonNullable<Awaited<ReturnType<typeof updateEvaluationStandard>>>
    export type UpdateEvaluationStandardMutationBody = BodyType<UpdateEvaluationStandard>
    export type UpdateEvaluationStandardMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type UpdateEvaluationStandardMutationVariables = {id: IdEvaluationStandard;data: BodyType<UpdateEvaluationStandard>;headers: UpdateEvaluationStandardHeaders}

    /**
 * @summary Change a draft of a standard.
 */
export const useUpdateEvaluationStandard = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateEvaluationStandard>>, TError,UpdateEvaluationStandardMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateEvaluationStandard>>,
        TError,
        UpdateEvaluationStandardMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateEvaluationStandardMutationOptions(options), queryClient);
    }
    export const getGetEvaluationStandardDiffUrl = (id: IdEvaluationStandard,
    params?: GetEvaluationStandardDiffParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/evaluation-standards/${id}/diff?${stringifiedParams}` : `/api/v1/evaluation-standards/${id}/diff`
}

/**
 * @summary What differs from the version before, or from another version.
 */
export const getEvaluationStandardDiff = async (id: IdEvaluationStandard,
    params?: GetEvaluationStandardDiffParams, options?: Parameters<typeof request>[1]): Promise<EvaluationStandardDiffView> => {

  return request<EvaluationStandardDiffView>(getGetEvaluationStandardDiffUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetEvaluationStandardDiffQueryKey = (id: IdEvaluationStandard,
    params?: GetEvaluationStandardDiffParams,) => {
    return [
    `/api/v1/evaluation-standards/${id}/diff`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetEvaluationStandardDiffQueryOptions = <TData = Awaited<ReturnType<typeof getEvaluationStandardDiff>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdEvaluationStandard,
    params?: GetEvaluationStandardDiffParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getEvaluationStandardDiff>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetEvaluationStandardDiffQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getEvaluationStandardDiff>>> = ({ signal }) => getEvaluationStandardDiff(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getEvaluationStandardDiff>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetEvaluationStandardDiffQueryResult = NonNullable<Awaited<ReturnType<typeof getEvaluationStandardDiff>>>
export type GetEvaluationStandardDiffQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetEvaluationStandardDiff<TData = Awaited<ReturnType<typeof getEvaluationStandardDiff>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdEvaluationStandard,
    params: undefined |  GetEvaluationStandardDiffParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getEvaluationStandardDiff>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getEvaluationStandardDiff>>,
          TError,
          Awaited<ReturnType<typeof getEvaluationStandardDiff>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetEvaluationStandardDiff<TData = Awaited<ReturnType<typeof getEvaluationStandardDiff>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdEvaluationStandard,
    params?: GetEvaluationStandardDiffParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getEvaluationStandardDiff>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getEvaluationStandardDiff>>,
          TError,
          Awaited<ReturnType<typeof getEvaluationStandardDiff>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetEvaluationStandardDiff<TData = Awaited<ReturnType<typeof getEvaluationStandardDiff>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdEvaluationStandard,
    params?: GetEvaluationStandardDiffParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getEvaluationStandardDiff>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What differs from the version before, or from another version.
 */

export function useGetEvaluationStandardDiff<TData = Awaited<ReturnType<typeof getEvaluationStandardDiff>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdEvaluationStandard,
    params?: GetEvaluationStandardDiffParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getEvaluationStandardDiff>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetEvaluationStandardDiffQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPublishEvaluationStandardUrl = (id: IdEvaluationStandard,) => {




  return `/api/v1/evaluation-standards/${id}/publish`
}

/**
 * @summary Put a version into force; the one before it is superseded.
 */
export const publishEvaluationStandard = async (id: IdEvaluationStandard,
    stepReason: StepReason,
    headers?: PublishEvaluationStandardHeaders, options?: Parameters<typeof request>[1]): Promise<EvaluationStandardView> => {

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
return request<EvaluationStandardView>(getPublishEvaluationStandardUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(stepReason)
  }
);}





export const getPublishEvaluationStandardMutationKey = () => ['publishEvaluationStandard'] as const;

export const getPublishEvaluationStandardMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishEvaluationStandard>>, TError,PublishEvaluationStandardMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof publishEvaluationStandard>>, TError,PublishEvaluationStandardMutationVariables, TContext> => {

const mutationKey = getPublishEvaluationStandardMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof publishEvaluationStandard>>, PublishEvaluationStandardMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  publishEvaluationStandard(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PublishEvaluationStandardMutationResult = NonNullable<Awaited<ReturnType<typeof publishEvaluationStandard>>>
    export type PublishEvaluationStandardMutationBody = BodyType<StepReason>
    export type PublishEvaluationStandardMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type PublishEvaluationStandardMutationVariables = {id: IdEvaluationStandard;data: BodyType<StepReason>;headers?: PublishEvaluationStandardHeaders}

    /**
 * @summary Put a version into force; the one before it is superseded.
 */
export const usePublishEvaluationStandard = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishEvaluationStandard>>, TError,PublishEvaluationStandardMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof publishEvaluationStandard>>,
        TError,
        PublishEvaluationStandardMutationVariables,
        TContext
      > => {
      return useMutation(getPublishEvaluationStandardMutationOptions(options), queryClient);
    }
    export const getListEvaluationTargetsUrl = (params?: ListEvaluationTargetsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/evaluation-targets?${stringifiedParams}` : `/api/v1/evaluation-targets`
}

/**
 * @summary List targets that follow from results.
 */
export const listEvaluationTargets = async (params?: ListEvaluationTargetsParams, options?: Parameters<typeof request>[1]): Promise<EvaluationTargetPage> => {

  return request<EvaluationTargetPage>(getListEvaluationTargetsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListEvaluationTargetsQueryKey = (params?: ListEvaluationTargetsParams,) => {
    return [
    `/api/v1/evaluation-targets`, ...(params ? [params] : [])
    ] as const;
    }


export const getListEvaluationTargetsQueryOptions = <TData = Awaited<ReturnType<typeof listEvaluationTargets>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListEvaluationTargetsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEvaluationTargets>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListEvaluationTargetsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listEvaluationTargets>>> = ({ signal }) => listEvaluationTargets(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listEvaluationTargets>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListEvaluationTargetsQueryResult = NonNullable<Awaited<ReturnType<typeof listEvaluationTargets>>>
export type ListEvaluationTargetsQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListEvaluationTargets<TData = Awaited<ReturnType<typeof listEvaluationTargets>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListEvaluationTargetsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEvaluationTargets>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listEvaluationTargets>>,
          TError,
          Awaited<ReturnType<typeof listEvaluationTargets>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListEvaluationTargets<TData = Awaited<ReturnType<typeof listEvaluationTargets>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListEvaluationTargetsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEvaluationTargets>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listEvaluationTargets>>,
          TError,
          Awaited<ReturnType<typeof listEvaluationTargets>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListEvaluationTargets<TData = Awaited<ReturnType<typeof listEvaluationTargets>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListEvaluationTargetsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEvaluationTargets>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List targets that follow from results.
 */

export function useListEvaluationTargets<TData = Awaited<ReturnType<typeof listEvaluationTargets>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListEvaluationTargetsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEvaluationTargets>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListEvaluationTargetsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListThirdPartyEvaluationsUrl = (params?: ListThirdPartyEvaluationsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/evaluations?${stringifiedParams}` : `/api/v1/evaluations`
}

/**
 * @summary List evaluations: public results, and those that the caller has a part in.
 */
export const listThirdPartyEvaluations = async (params?: ListThirdPartyEvaluationsParams, options?: Parameters<typeof request>[1]): Promise<ThirdPartyEvaluationPage> => {

  return request<ThirdPartyEvaluationPage>(getListThirdPartyEvaluationsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListThirdPartyEvaluationsQueryKey = (params?: ListThirdPartyEvaluationsParams,) => {
    return [
    `/api/v1/evaluations`, ...(params ? [params] : [])
    ] as const;
    }


export const getListThirdPartyEvaluationsQueryOptions = <TData = Awaited<ReturnType<typeof listThirdPartyEvaluations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListThirdPartyEvaluationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listThirdPartyEvaluations>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListThirdPartyEvaluationsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listThirdPartyEvaluations>>> = ({ signal }) => listThirdPartyEvaluations(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listThirdPartyEvaluations>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListThirdPartyEvaluationsQueryResult = NonNullable<Awaited<ReturnType<typeof listThirdPartyEvaluations>>>
export type ListThirdPartyEvaluationsQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListThirdPartyEvaluations<TData = Awaited<ReturnType<typeof listThirdPartyEvaluations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListThirdPartyEvaluationsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listThirdPartyEvaluations>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listThirdPartyEvaluations>>,
          TError,
          Awaited<ReturnType<typeof listThirdPartyEvaluations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListThirdPartyEvaluations<TData = Awaited<ReturnType<typeof listThirdPartyEvaluations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListThirdPartyEvaluationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listThirdPartyEvaluations>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listThirdPartyEvaluations>>,
          TError,
          Awaited<ReturnType<typeof listThirdPartyEvaluations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListThirdPartyEvaluations<TData = Awaited<ReturnType<typeof listThirdPartyEvaluations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListThirdPartyEvaluationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listThirdPartyEvaluations>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List evaluations: public results, and those that the caller has a part in.
 */

export function useListThirdPartyEvaluations<TData = Awaited<ReturnType<typeof listThirdPartyEvaluations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListThirdPartyEvaluationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listThirdPartyEvaluations>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListThirdPartyEvaluationsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateThirdPartyEvaluationUrl = () => {




  return `/api/v1/evaluations`
}

/**
 * @summary Open an evaluation with an independent evaluator, chosen by a contract or appointed.
 */
export const createThirdPartyEvaluation = async (createThirdPartyEvaluationBody: CreateThirdPartyEvaluation,
    headers?: CreateThirdPartyEvaluationHeaders, options?: Parameters<typeof request>[1]): Promise<ThirdPartyEvaluationView> => {

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
return request<ThirdPartyEvaluationView>(getCreateThirdPartyEvaluationUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createThirdPartyEvaluationBody)
  }
);}





export const getCreateThirdPartyEvaluationMutationKey = () => ['createThirdPartyEvaluation'] as const;

export const getCreateThirdPartyEvaluationMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createThirdPartyEvaluation>>, TError,CreateThirdPartyEvaluationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createThirdPartyEvaluation>>, TError,CreateThirdPartyEvaluationMutationVariables, TContext> => {

const mutationKey = getCreateThirdPartyEvaluationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createThirdPartyEvaluation>>, CreateThirdPartyEvaluationMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createThirdPartyEvaluation(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateThirdPartyEvaluationMutationResult = NonNullable<Awaited<ReturnType<typeof createThirdPartyEvaluation>>>
    export type CreateThirdPartyEvaluationMutationBody = BodyType<CreateThirdPartyEvaluation>
    export type CreateThirdPartyEvaluationMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateThirdPartyEvaluationMutationVariables = {data: BodyType<CreateThirdPartyEvaluation>;headers?: CreateThirdPartyEvaluationHeaders}

    /**
 * @summary Open an evaluation with an independent evaluator, chosen by a contract or appointed.
 */
export const useCreateThirdPartyEvaluation = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createThirdPartyEvaluation>>, TError,CreateThirdPartyEvaluationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createThirdPartyEvaluation>>,
        TError,
        CreateThirdPartyEvaluationMutationVariables,
        TContext
      > => {
      return useMutation(getCreateThirdPartyEvaluationMutationOptions(options), queryClient);
    }
    export const getGetThirdPartyEvaluationUrl = (id: IdThirdPartyEvaluation,) => {




  return `/api/v1/evaluations/${id}`
}

/**
 * @summary One evaluation.
 */
export const getThirdPartyEvaluation = async (id: IdThirdPartyEvaluation, options?: Parameters<typeof request>[1]): Promise<ThirdPartyEvaluationView> => {

  return request<ThirdPartyEvaluationView>(getGetThirdPartyEvaluationUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetThirdPartyEvaluationQueryKey = (id: IdThirdPartyEvaluation,) => {
    return [
    `/api/v1/evaluations/${id}`
    ] as const;
    }


export const getGetThirdPartyEvaluationQueryOptions = <TData = Awaited<ReturnType<typeof getThirdPartyEvaluation>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdThirdPartyEvaluation, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getThirdPartyEvaluation>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetThirdPartyEvaluationQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getThirdPartyEvaluation>>> = ({ signal }) => getThirdPartyEvaluation(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getThirdPartyEvaluation>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetThirdPartyEvaluationQueryResult = NonNullable<Awaited<ReturnType<typeof getThirdPartyEvaluation>>>
export type GetThirdPartyEvaluationQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetThirdPartyEvaluation<TData = Awaited<ReturnType<typeof getThirdPartyEvaluation>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdThirdPartyEvaluation, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getThirdPartyEvaluation>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getThirdPartyEvaluation>>,
          TError,
          Awaited<ReturnType<typeof getThirdPartyEvaluation>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetThirdPartyEvaluation<TData = Awaited<ReturnType<typeof getThirdPartyEvaluation>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdThirdPartyEvaluation, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getThirdPartyEvaluation>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getThirdPartyEvaluation>>,
          TError,
          Awaited<ReturnType<typeof getThirdPartyEvaluation>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetThirdPartyEvaluation<TData = Awaited<ReturnType<typeof getThirdPartyEvaluation>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdThirdPartyEvaluation, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getThirdPartyEvaluation>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One evaluation.
 */

export function useGetThirdPartyEvaluation<TData = Awaited<ReturnType<typeof getThirdPartyEvaluation>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdThirdPartyEvaluation, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getThirdPartyEvaluation>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetThirdPartyEvaluationQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getApplyThirdPartyEvaluationUrl = (id: IdThirdPartyEvaluation,) => {




  return `/api/v1/evaluations/${id}/apply`
}

/**
 * @summary Apply the result: name targets of a following year, and what follows for the budget. This closes the evaluation.
 */
export const applyThirdPartyEvaluation = async (id: IdThirdPartyEvaluation,
    applyThirdPartyEvaluationBody: ApplyThirdPartyEvaluation,
    headers?: ApplyThirdPartyEvaluationHeaders, options?: Parameters<typeof request>[1]): Promise<ThirdPartyEvaluationView> => {

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
return request<ThirdPartyEvaluationView>(getApplyThirdPartyEvaluationUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(applyThirdPartyEvaluationBody)
  }
);}





export const getApplyThirdPartyEvaluationMutationKey = () => ['applyThirdPartyEvaluation'] as const;

export const getApplyThirdPartyEvaluationMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof applyThirdPartyEvaluation>>, TError,ApplyThirdPartyEvaluationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof applyThirdPartyEvaluation>>, TError,ApplyThirdPartyEvaluationMutationVariables, TContext> => {

const mutationKey = getApplyThirdPartyEvaluationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof applyThirdPartyEvaluation>>, ApplyThirdPartyEvaluationMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  applyThirdPartyEvaluation(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ApplyThirdPartyEvaluationMutationResult = NonNullable<Awaited<ReturnType<typeof applyThirdPartyEvaluation>>>
    export type ApplyThirdPartyEvaluationMutationBody = BodyType<ApplyThirdPartyEvaluation>
    export type ApplyThirdPartyEvaluationMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ApplyThirdPartyEvaluationMutationVariables = {id: IdThirdPartyEvaluation;data: BodyType<ApplyThirdPartyEvaluation>;headers?: ApplyThirdPartyEvaluationHeaders}

    /**
 * @summary Apply the result: name targets of a following year, and what follows for the budget. This closes the evaluation.
 */
export const useApplyThirdPartyEvaluation = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof applyThirdPartyEvaluation>>, TError,ApplyThirdPartyEvaluationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof applyThirdPartyEvaluation>>,
        TError,
        ApplyThirdPartyEvaluationMutationVariables,
        TContext
      > => {
      return useMutation(getApplyThirdPartyEvaluationMutationOptions(options), queryClient);
    }
    export const getApproveEvaluationPlanUrl = (id: IdThirdPartyEvaluation,) => {




  return `/api/v1/evaluations/${id}/approve-plan`
}

/**
 * @summary Approve the plan: whoever ordered the evaluation, never the evaluator.
 */
export const approveEvaluationPlan = async (id: IdThirdPartyEvaluation,
    stepReason: StepReason,
    headers?: ApproveEvaluationPlanHeaders, options?: Parameters<typeof request>[1]): Promise<ThirdPartyEvaluationView> => {

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
return request<ThirdPartyEvaluationView>(getApproveEvaluationPlanUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(stepReason)
  }
);}





export const getApproveEvaluationPlanMutationKey = () => ['approveEvaluationPlan'] as const;

export const getApproveEvaluationPlanMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof approveEvaluationPlan>>, TError,ApproveEvaluationPlanMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof approveEvaluationPlan>>, TError,ApproveEvaluationPlanMutationVariables, TContext> => {

const mutationKey = getApproveEvaluationPlanMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof approveEvaluationPlan>>, ApproveEvaluationPlanMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  approveEvaluationPlan(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ApproveEvaluationPlanMutationResult = NonNullable<Awaited<ReturnType<typeof approveEvaluationPlan>>>
    export type ApproveEvaluationPlanMutationBody = BodyType<StepReason>
    export type ApproveEvaluationPlanMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ApproveEvaluationPlanMutationVariables = {id: IdThirdPartyEvaluation;data: BodyType<StepReason>;headers?: ApproveEvaluationPlanHeaders}

    /**
 * @summary Approve the plan: whoever ordered the evaluation, never the evaluator.
 */
export const useApproveEvaluationPlan = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof approveEvaluationPlan>>, TError,ApproveEvaluationPlanMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof approveEvaluationPlan>>,
        TError,
        ApproveEvaluationPlanMutationVariables,
        TContext
      > => {
      return useMutation(getApproveEvaluationPlanMutationOptions(options), queryClient);
    }
    export const getCancelThirdPartyEvaluationUrl = (id: IdThirdPartyEvaluation,) => {




  return `/api/v1/evaluations/${id}/cancel`
}

/**
 * @summary Call an evaluation off before its result is final, with the reason.
 */
export const cancelThirdPartyEvaluation = async (id: IdThirdPartyEvaluation,
    cancelThirdPartyEvaluationBody: CancelThirdPartyEvaluation,
    headers?: CancelThirdPartyEvaluationHeaders, options?: Parameters<typeof request>[1]): Promise<ThirdPartyEvaluationView> => {

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
return request<ThirdPartyEvaluationView>(getCancelThirdPartyEvaluationUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(cancelThirdPartyEvaluationBody)
  }
);}





export const getCancelThirdPartyEvaluationMutationKey = () => ['cancelThirdPartyEvaluation'] as const;

export const getCancelThirdPartyEvaluationMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof cancelThirdPartyEvaluation>>, TError,CancelThirdPartyEvaluationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof cancelThirdPartyEvaluation>>, TError,CancelThirdPartyEvaluationMutationVariables, TContext> => {

const mutationKey = getCancelThirdPartyEvaluationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof cancelThirdPartyEvaluation>>, CancelThirdPartyEvaluationMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  cancelThirdPartyEvaluation(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CancelThirdPartyEvaluationMutationResult = NonNullable<Awaited<ReturnType<typeof cancelThirdPartyEvaluation>>>
    export type CancelThirdPartyEvaluationMutationBody = BodyType<CancelThirdPartyEvaluation>
    export type CancelThirdPartyEvaluationMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CancelThirdPartyEvaluationMutationVariables = {id: IdThirdPartyEvaluation;data: BodyType<CancelThirdPartyEvaluation>;headers?: CancelThirdPartyEvaluationHeaders}

    /**
 * @summary Call an evaluation off before its result is final, with the reason.
 */
export const useCancelThirdPartyEvaluation = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof cancelThirdPartyEvaluation>>, TError,CancelThirdPartyEvaluationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof cancelThirdPartyEvaluation>>,
        TError,
        CancelThirdPartyEvaluationMutationVariables,
        TContext
      > => {
      return useMutation(getCancelThirdPartyEvaluationMutationOptions(options), queryClient);
    }
    export const getGetThirdPartyEvaluationComparisonUrl = (id: IdThirdPartyEvaluation,) => {




  return `/api/v1/evaluations/${id}/comparison`
}

/**
 * @summary The result beside those of other years, and of peers.
 */
export const getThirdPartyEvaluationComparison = async (id: IdThirdPartyEvaluation, options?: Parameters<typeof request>[1]): Promise<EvaluationComparisonView> => {

  return request<EvaluationComparisonView>(getGetThirdPartyEvaluationComparisonUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetThirdPartyEvaluationComparisonQueryKey = (id: IdThirdPartyEvaluation,) => {
    return [
    `/api/v1/evaluations/${id}/comparison`
    ] as const;
    }


export const getGetThirdPartyEvaluationComparisonQueryOptions = <TData = Awaited<ReturnType<typeof getThirdPartyEvaluationComparison>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdThirdPartyEvaluation, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getThirdPartyEvaluationComparison>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetThirdPartyEvaluationComparisonQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getThirdPartyEvaluationComparison>>> = ({ signal }) => getThirdPartyEvaluationComparison(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getThirdPartyEvaluationComparison>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetThirdPartyEvaluationComparisonQueryResult = NonNullable<Awaited<ReturnType<typeof getThirdPartyEvaluationComparison>>>
export type GetThirdPartyEvaluationComparisonQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetThirdPartyEvaluationComparison<TData = Awaited<ReturnType<typeof getThirdPartyEvaluationComparison>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdThirdPartyEvaluation, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getThirdPartyEvaluationComparison>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getThirdPartyEvaluationComparison>>,
          TError,
          Awaited<ReturnType<typeof getThirdPartyEvaluationComparison>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetThirdPartyEvaluationComparison<TData = Awaited<ReturnType<typeof getThirdPartyEvaluationComparison>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdThirdPartyEvaluation, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getThirdPartyEvaluationComparison>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getThirdPartyEvaluationComparison>>,
          TError,
          Awaited<ReturnType<typeof getThirdPartyEvaluationComparison>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetThirdPartyEvaluationComparison<TData = Awaited<ReturnType<typeof getThirdPartyEvaluationComparison>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdThirdPartyEvaluation, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getThirdPartyEvaluationComparison>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The result beside those of other years, and of peers.
 */

export function useGetThirdPartyEvaluationComparison<TData = Awaited<ReturnType<typeof getThirdPartyEvaluationComparison>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdThirdPartyEvaluation, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getThirdPartyEvaluationComparison>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetThirdPartyEvaluationComparisonQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getFinalizeThirdPartyEvaluationUrl = (id: IdThirdPartyEvaluation,) => {




  return `/api/v1/evaluations/${id}/finalize`
}

/**
 * @summary Make the result final once the term for objections is over; the evaluated and its authority are told at once.
 */
export const finalizeThirdPartyEvaluation = async (id: IdThirdPartyEvaluation,
    stepReason: StepReason,
    headers?: FinalizeThirdPartyEvaluationHeaders, options?: Parameters<typeof request>[1]): Promise<ThirdPartyEvaluationView> => {

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
return request<ThirdPartyEvaluationView>(getFinalizeThirdPartyEvaluationUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(stepReason)
  }
);}





export const getFinalizeThirdPartyEvaluationMutationKey = () => ['finalizeThirdPartyEvaluation'] as const;

export const getFinalizeThirdPartyEvaluationMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof finalizeThirdPartyEvaluation>>, TError,FinalizeThirdPartyEvaluationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof finalizeThirdPartyEvaluation>>, TError,FinalizeThirdPartyEvaluationMutationVariables, TContext> => {

const mutationKey = getFinalizeThirdPartyEvaluationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof finalizeThirdPartyEvaluation>>, FinalizeThirdPartyEvaluationMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  finalizeThirdPartyEvaluation(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type FinalizeThirdPartyEvaluationMutationResult = NonNullable<Awaited<ReturnType<typeof finalizeThirdPartyEvaluation>>>
    export type FinalizeThirdPartyEvaluationMutationBody = BodyType<StepReason>
    export type FinalizeThirdPartyEvaluationMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type FinalizeThirdPartyEvaluationMutationVariables = {id: IdThirdPartyEvaluation;data: BodyType<StepReason>;headers?: FinalizeThirdPartyEvaluationHeaders}

    /**
 * @summary Make the result final once the term for objections is over; the evaluated and its authority are told at once.
 */
export const useFinalizeThirdPartyEvaluation = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof finalizeThirdPartyEvaluation>>, TError,FinalizeThirdPartyEvaluationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof finalizeThirdPartyEvaluation>>,
        TError,
        FinalizeThirdPartyEvaluationMutationVariables,
        TContext
      > => {
      return useMutation(getFinalizeThirdPartyEvaluationMutationOptions(options), queryClient);
    }
    export const getObjectToThirdPartyEvaluationUrl = (id: IdThirdPartyEvaluation,) => {




  return `/api/v1/evaluations/${id}/object`
}

/**
 * @summary Object to a draft, within five working days.
 */
export const objectToThirdPartyEvaluation = async (id: IdThirdPartyEvaluation,
    objectToThirdPartyEvaluationBody: ObjectToThirdPartyEvaluation,
    headers?: ObjectToThirdPartyEvaluationHeaders, options?: Parameters<typeof request>[1]): Promise<ThirdPartyEvaluationView> => {

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
return request<ThirdPartyEvaluationView>(getObjectToThirdPartyEvaluationUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(objectToThirdPartyEvaluationBody)
  }
);}





export const getObjectToThirdPartyEvaluationMutationKey = () => ['objectToThirdPartyEvaluation'] as const;

export const getObjectToThirdPartyEvaluationMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof objectToThirdPartyEvaluation>>, TError,ObjectToThirdPartyEvaluationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof objectToThirdPartyEvaluation>>, TError,ObjectToThirdPartyEvaluationMutationVariables, TContext> => {

const mutationKey = getObjectToThirdPartyEvaluationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof objectToThirdPartyEvaluation>>, ObjectToThirdPartyEvaluationMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  objectToThirdPartyEvaluation(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ObjectToThirdPartyEvaluationMutationResult = NonNullable<Awaited<ReturnType<typeof objectToThirdPartyEvaluation>>>
    export type ObjectToThirdPartyEvaluationMutationBody = BodyType<ObjectToThirdPartyEvaluation>
    export type ObjectToThirdPartyEvaluationMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ObjectToThirdPartyEvaluationMutationVariables = {id: IdThirdPartyEvaluation;data: BodyType<ObjectToThirdPartyEvaluation>;headers?: ObjectToThirdPartyEvaluationHeaders}

    /**
 * @summary Object to a draft, within five working days.
 */
export const useObjectToThirdPartyEvaluation = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof objectToThirdPartyEvaluation>>, TError,ObjectToThirdPartyEvaluationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof objectToThirdPartyEvaluation>>,
        TError,
        ObjectToThirdPartyEvaluationMutationVariables,
        TContext
      > => {
      return useMutation(getObjectToThirdPartyEvaluationMutationOptions(options), queryClient);
    }
    export const getSubmitEvaluationPlanUrl = (id: IdThirdPartyEvaluation,) => {




  return `/api/v1/evaluations/${id}/plan`
}

/**
 * @summary Hand in a plan; again until it is approved.
 */
export const submitEvaluationPlan = async (id: IdThirdPartyEvaluation,
    submitEvaluationPlanBody: SubmitEvaluationPlan,
    headers?: SubmitEvaluationPlanHeaders, options?: Parameters<typeof request>[1]): Promise<ThirdPartyEvaluationView> => {

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
return request<ThirdPartyEvaluationView>(getSubmitEvaluationPlanUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(submitEvaluationPlanBody)
  }
);}





export const getSubmitEvaluationPlanMutationKey = () => ['submitEvaluationPlan'] as const;

export const getSubmitEvaluationPlanMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof submitEvaluationPlan>>, TError,SubmitEvaluationPlanMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof submitEvaluationPlan>>, TError,SubmitEvaluationPlanMutationVariables, TContext> => {

const mutationKey = getSubmitEvaluationPlanMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof submitEvaluationPlan>>, SubmitEvaluationPlanMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  submitEvaluationPlan(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SubmitEvaluationPlanMutationResult = NonNullable<Awaited<ReturnType<typeof submitEvaluationPlan>>>
    export type SubmitEvaluationPlanMutationBody = BodyType<SubmitEvaluationPlan>
    export type SubmitEvaluationPlanMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type SubmitEvaluationPlanMutationVariables = {id: IdThirdPartyEvaluation;data: BodyType<SubmitEvaluationPlan>;headers?: SubmitEvaluationPlanHeaders}

    /**
 * @summary Hand in a plan; again until it is approved.
 */
export const useSubmitEvaluationPlan = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof submitEvaluationPlan>>, TError,SubmitEvaluationPlanMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof submitEvaluationPlan>>,
        TError,
        SubmitEvaluationPlanMutationVariables,
        TContext
      > => {
      return useMutation(getSubmitEvaluationPlanMutationOptions(options), queryClient);
    }
    export const getPublishEvaluationDraftUrl = (id: IdThirdPartyEvaluation,) => {




  return `/api/v1/evaluations/${id}/publish-draft`
}

/**
 * @summary Show the evaluated the draft; it has five working days to object.
 */
export const publishEvaluationDraft = async (id: IdThirdPartyEvaluation,
    publishEvaluationDraftBody: PublishEvaluationDraft,
    headers?: PublishEvaluationDraftHeaders, options?: Parameters<typeof request>[1]): Promise<ThirdPartyEvaluationView> => {

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
return request<ThirdPartyEvaluationView>(getPublishEvaluationDraftUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(publishEvaluationDraftBody)
  }
);}





export const getPublishEvaluationDraftMutationKey = () => ['publishEvaluationDraft'] as const;

export const getPublishEvaluationDraftMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishEvaluationDraft>>, TError,PublishEvaluationDraftMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof publishEvaluationDraft>>, TError,PublishEvaluationDraftMutationVariables, TContext> => {

const mutationKey = getPublishEvaluationDraftMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof publishEvaluationDraft>>, PublishEvaluationDraftMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  publishEvaluationDraft(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PublishEvaluationDraftMutationResult = NonNullable<Awaited<ReturnType<typeof publishEvaluationDraft>>>
    export type PublishEvaluationDraftMutationBody = BodyType<PublishEvaluationDraft>
    export type PublishEvaluationDraftMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type PublishEvaluationDraftMutationVariables = {id: IdThirdPartyEvaluation;data: BodyType<PublishEvaluationDraft>;headers?: PublishEvaluationDraftHeaders}

    /**
 * @summary Show the evaluated the draft; it has five working days to object.
 */
export const usePublishEvaluationDraft = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishEvaluationDraft>>, TError,PublishEvaluationDraftMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof publishEvaluationDraft>>,
        TError,
        PublishEvaluationDraftMutationVariables,
        TContext
      > => {
      return useMutation(getPublishEvaluationDraftMutationOptions(options), queryClient);
    }
    export const getListEvaluationRecordsUrl = (id: IdThirdPartyEvaluation,
    params?: ListEvaluationRecordsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/evaluations/${id}/records?${stringifiedParams}` : `/api/v1/evaluations/${id}/records`
}

/**
 * @summary List the records of raw data in their order; with them and the seal anybody can compute the chain again.
 */
export const listEvaluationRecords = async (id: IdThirdPartyEvaluation,
    params?: ListEvaluationRecordsParams, options?: Parameters<typeof request>[1]): Promise<EvaluationRecordPage> => {

  return request<EvaluationRecordPage>(getListEvaluationRecordsUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListEvaluationRecordsQueryKey = (id: IdThirdPartyEvaluation,
    params?: ListEvaluationRecordsParams,) => {
    return [
    `/api/v1/evaluations/${id}/records`, ...(params ? [params] : [])
    ] as const;
    }


export const getListEvaluationRecordsQueryOptions = <TData = Awaited<ReturnType<typeof listEvaluationRecords>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdThirdPartyEvaluation,
    params?: ListEvaluationRecordsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEvaluationRecords>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListEvaluationRecordsQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listEvaluationRecords>>> = ({ signal }) => listEvaluationRecords(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listEvaluationRecords>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListEvaluationRecordsQueryResult = NonNullable<Awaited<ReturnType<typeof listEvaluationRecords>>>
export type ListEvaluationRecordsQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListEvaluationRecords<TData = Awaited<ReturnType<typeof listEvaluationRecords>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdThirdPartyEvaluation,
    params: undefined |  ListEvaluationRecordsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEvaluationRecords>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listEvaluationRecords>>,
          TError,
          Awaited<ReturnType<typeof listEvaluationRecords>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListEvaluationRecords<TData = Awaited<ReturnType<typeof listEvaluationRecords>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdThirdPartyEvaluation,
    params?: ListEvaluationRecordsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEvaluationRecords>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listEvaluationRecords>>,
          TError,
          Awaited<ReturnType<typeof listEvaluationRecords>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListEvaluationRecords<TData = Awaited<ReturnType<typeof listEvaluationRecords>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdThirdPartyEvaluation,
    params?: ListEvaluationRecordsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEvaluationRecords>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the records of raw data in their order; with them and the seal anybody can compute the chain again.
 */

export function useListEvaluationRecords<TData = Awaited<ReturnType<typeof listEvaluationRecords>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdThirdPartyEvaluation,
    params?: ListEvaluationRecordsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEvaluationRecords>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListEvaluationRecordsQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getRecordEvaluationDataUrl = (id: IdThirdPartyEvaluation,) => {




  return `/api/v1/evaluations/${id}/records`
}

/**
 * @summary Record a file of raw data by its digest, behind those before.
 */
export const recordEvaluationData = async (id: IdThirdPartyEvaluation,
    recordEvaluationDataBody: RecordEvaluationData,
    headers?: RecordEvaluationDataHeaders, options?: Parameters<typeof request>[1]): Promise<EvaluationRecordView> => {

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
return request<EvaluationRecordView>(getRecordEvaluationDataUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(recordEvaluationDataBody)
  }
);}





export const getRecordEvaluationDataMutationKey = () => ['recordEvaluationData'] as const;

export const getRecordEvaluationDataMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordEvaluationData>>, TError,RecordEvaluationDataMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof recordEvaluationData>>, TError,RecordEvaluationDataMutationVariables, TContext> => {

const mutationKey = getRecordEvaluationDataMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof recordEvaluationData>>, RecordEvaluationDataMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  recordEvaluationData(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RecordEvaluationDataMutationResult = NonNullable<Awaited<ReturnType<typeof recordEvaluationData>>>
    export type RecordEvaluationDataMutationBody = BodyType<RecordEvaluationData>
    export type RecordEvaluationDataMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RecordEvaluationDataMutationVariables = {id: IdThirdPartyEvaluation;data: BodyType<RecordEvaluationData>;headers?: RecordEvaluationDataHeaders}

    /**
 * @summary Record a file of raw data by its digest, behind those before.
 */
export const useRecordEvaluationData = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordEvaluationData>>, TError,RecordEvaluationDataMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof recordEvaluationData>>,
        TError,
        RecordEvaluationDataMutationVariables,
        TContext
      > => {
      return useMutation(getRecordEvaluationDataMutationOptions(options), queryClient);
    }
    export const getScoreThirdPartyEvaluationUrl = (id: IdThirdPartyEvaluation,) => {




  return `/api/v1/evaluations/${id}/scores`
}

/**
 * @summary Score leaves of the standard; again until the draft is published.
 */
export const scoreThirdPartyEvaluation = async (id: IdThirdPartyEvaluation,
    scoreThirdPartyEvaluationBody: ScoreThirdPartyEvaluation,
    headers?: ScoreThirdPartyEvaluationHeaders, options?: Parameters<typeof request>[1]): Promise<ThirdPartyEvaluationView> => {

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
return request<ThirdPartyEvaluationView>(getScoreThirdPartyEvaluationUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(scoreThirdPartyEvaluationBody)
  }
);}





export const getScoreThirdPartyEvaluationMutationKey = () => ['scoreThirdPartyEvaluation'] as const;

export const getScoreThirdPartyEvaluationMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof scoreThirdPartyEvaluation>>, TError,ScoreThirdPartyEvaluationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof scoreThirdPartyEvaluation>>, TError,ScoreThirdPartyEvaluationMutationVariables, TContext> => {

const mutationKey = getScoreThirdPartyEvaluationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof scoreThirdPartyEvaluation>>, ScoreThirdPartyEvaluationMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  scoreThirdPartyEvaluation(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ScoreThirdPartyEvaluationMutationResult = NonNullable<Awaited<ReturnType<typeof scoreThirdPartyEvaluation>>>
    export type ScoreThirdPartyEvaluationMutationBody = BodyType<ScoreThirdPartyEvaluation>
    export type ScoreThirdPartyEvaluationMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ScoreThirdPartyEvaluationMutationVariables = {id: IdThirdPartyEvaluation;data: BodyType<ScoreThirdPartyEvaluation>;headers?: ScoreThirdPartyEvaluationHeaders}

    /**
 * @summary Score leaves of the standard; again until the draft is published.
 */
export const useScoreThirdPartyEvaluation = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof scoreThirdPartyEvaluation>>, TError,ScoreThirdPartyEvaluationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof scoreThirdPartyEvaluation>>,
        TError,
        ScoreThirdPartyEvaluationMutationVariables,
        TContext
      > => {
      return useMutation(getScoreThirdPartyEvaluationMutationOptions(options), queryClient);
    }
    export const getSealEvaluationDataUrl = (id: IdThirdPartyEvaluation,) => {




  return `/api/v1/evaluations/${id}/seal`
}

/**
 * @summary Seal the raw data: nothing is added or changed from now on, scoring begins.
 */
export const sealEvaluationData = async (id: IdThirdPartyEvaluation,
    stepReason: StepReason,
    headers?: SealEvaluationDataHeaders, options?: Parameters<typeof request>[1]): Promise<ThirdPartyEvaluationView> => {

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
return request<ThirdPartyEvaluationView>(getSealEvaluationDataUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(stepReason)
  }
);}





export const getSealEvaluationDataMutationKey = () => ['sealEvaluationData'] as const;

export const getSealEvaluationDataMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof sealEvaluationData>>, TError,SealEvaluationDataMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof sealEvaluationData>>, TError,SealEvaluationDataMutationVariables, TContext> => {

const mutationKey = getSealEvaluationDataMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof sealEvaluationData>>, SealEvaluationDataMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  sealEvaluationData(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SealEvaluationDataMutationResult = NonNullable<Awaited<ReturnType<typeof sealEvaluationData>>>
    export type SealEvaluationDataMutationBody = BodyType<StepReason>
    export type SealEvaluationDataMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type SealEvaluationDataMutationVariables = {id: IdThirdPartyEvaluation;data: BodyType<StepReason>;headers?: SealEvaluationDataHeaders}

    /**
 * @summary Seal the raw data: nothing is added or changed from now on, scoring begins.
 */
export const useSealEvaluationData = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof sealEvaluationData>>, TError,SealEvaluationDataMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof sealEvaluationData>>,
        TError,
        SealEvaluationDataMutationVariables,
        TContext
      > => {
      return useMutation(getSealEvaluationDataMutationOptions(options), queryClient);
    }
    export const getStartEvaluationFieldworkUrl = (id: IdThirdPartyEvaluation,) => {




  return `/api/v1/evaluations/${id}/start-fieldwork`
}

/**
 * @summary Begin to collect data.
 */
export const startEvaluationFieldwork = async (id: IdThirdPartyEvaluation,
    stepReason: StepReason,
    headers?: StartEvaluationFieldworkHeaders, options?: Parameters<typeof request>[1]): Promise<ThirdPartyEvaluationView> => {

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
return request<ThirdPartyEvaluationView>(getStartEvaluationFieldworkUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(stepReason)
  }
);}





export const getStartEvaluationFieldworkMutationKey = () => ['startEvaluationFieldwork'] as const;

export const getStartEvaluationFieldworkMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startEvaluationFieldwork>>, TError,StartEvaluationFieldworkMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof startEvaluationFieldwork>>, TError,StartEvaluationFieldworkMutationVariables, TContext> => {

const mutationKey = getStartEvaluationFieldworkMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof startEvaluationFieldwork>>, StartEvaluationFieldworkMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  startEvaluationFieldwork(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type StartEvaluationFieldworkMutationResult = NonNullable<Awaited<ReturnType<typeof startEvaluationFieldwork>>>
    export type StartEvaluationFieldworkMutationBody = BodyType<StepReason>
    export type StartEvaluationFieldworkMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type StartEvaluationFieldworkMutationVariables = {id: IdThirdPartyEvaluation;data: BodyType<StepReason>;headers?: StartEvaluationFieldworkHeaders}

    /**
 * @summary Begin to collect data.
 */
export const useStartEvaluationFieldwork = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof startEvaluationFieldwork>>, TError,StartEvaluationFieldworkMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof startEvaluationFieldwork>>,
        TError,
        StartEvaluationFieldworkMutationVariables,
        TContext
      > => {
      return useMutation(getStartEvaluationFieldworkMutationOptions(options), queryClient);
    }
    export const getDownloadThirdPartyEvaluationsUrl = (params?: DownloadThirdPartyEvaluationsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/open-data/evaluations.csv?${stringifiedParams}` : `/api/v1/open-data/evaluations.csv`
}

/**
 * @summary Final results as CSV, the newest 5,000 first.
 */
export const downloadThirdPartyEvaluations = async (params?: DownloadThirdPartyEvaluationsParams, options?: Parameters<typeof request>[1]): Promise<string> => {

  return request<string>(getDownloadThirdPartyEvaluationsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getDownloadThirdPartyEvaluationsQueryKey = (params?: DownloadThirdPartyEvaluationsParams,) => {
    return [
    `/api/v1/open-data/evaluations.csv`, ...(params ? [params] : [])
    ] as const;
    }


export const getDownloadThirdPartyEvaluationsQueryOptions = <TData = Awaited<ReturnType<typeof downloadThirdPartyEvaluations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: DownloadThirdPartyEvaluationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadThirdPartyEvaluations>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getDownloadThirdPartyEvaluationsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof downloadThirdPartyEvaluations>>> = ({ signal }) => downloadThirdPartyEvaluations(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof downloadThirdPartyEvaluations>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type DownloadThirdPartyEvaluationsQueryResult = NonNullable<Awaited<ReturnType<typeof downloadThirdPartyEvaluations>>>
export type DownloadThirdPartyEvaluationsQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useDownloadThirdPartyEvaluations<TData = Awaited<ReturnType<typeof downloadThirdPartyEvaluations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  DownloadThirdPartyEvaluationsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadThirdPartyEvaluations>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof downloadThirdPartyEvaluations>>,
          TError,
          Awaited<ReturnType<typeof downloadThirdPartyEvaluations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useDownloadThirdPartyEvaluations<TData = Awaited<ReturnType<typeof downloadThirdPartyEvaluations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: DownloadThirdPartyEvaluationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadThirdPartyEvaluations>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof downloadThirdPartyEvaluations>>,
          TError,
          Awaited<ReturnType<typeof downloadThirdPartyEvaluations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useDownloadThirdPartyEvaluations<TData = Awaited<ReturnType<typeof downloadThirdPartyEvaluations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: DownloadThirdPartyEvaluationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadThirdPartyEvaluations>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Final results as CSV, the newest 5,000 first.
 */

export function useDownloadThirdPartyEvaluations<TData = Awaited<ReturnType<typeof downloadThirdPartyEvaluations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: DownloadThirdPartyEvaluationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof downloadThirdPartyEvaluations>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getDownloadThirdPartyEvaluationsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






