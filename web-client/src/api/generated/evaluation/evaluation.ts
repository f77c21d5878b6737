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
  AnswerBidExplanation
} from '../model/answerBidExplanation';

import type {
  AnswerBidExplanationHeaders
} from '../model/answerBidExplanationHeaders';

import type {
  BidCheckPage
} from '../model/bidCheckPage';

import type {
  BidCheckView
} from '../model/bidCheckView';

import type {
  BidExplanationPage
} from '../model/bidExplanationPage';

import type {
  BidExplanationView
} from '../model/bidExplanationView';

import type {
  BidScoresView
} from '../model/bidScoresView';

import type {
  ConfirmPanelMember
} from '../model/confirmPanelMember';

import type {
  ConfirmPanelMemberHeaders
} from '../model/confirmPanelMemberHeaders';

import type {
  CreateExpert
} from '../model/createExpert';

import type {
  CreateExpertAffiliation
} from '../model/createExpertAffiliation';

import type {
  CreateExpertAffiliationHeaders
} from '../model/createExpertAffiliationHeaders';

import type {
  CreateExpertHeaders
} from '../model/createExpertHeaders';

import type {
  DecideBidExplanation
} from '../model/decideBidExplanation';

import type {
  DecideBidExplanationHeaders
} from '../model/decideBidExplanationHeaders';

import type {
  DeclinePanelMemberHeaders
} from '../model/declinePanelMemberHeaders';

import type {
  DrawPanel
} from '../model/drawPanel';

import type {
  DrawPanelHeaders
} from '../model/drawPanelHeaders';

import type {
  EvaluateProjectHeaders
} from '../model/evaluateProjectHeaders';

import type {
  EvaluationReason
} from '../model/evaluationReason';

import type {
  EvaluationView
} from '../model/evaluationView';

import type {
  ExpertAffiliationPage
} from '../model/expertAffiliationPage';

import type {
  ExpertAffiliationView
} from '../model/expertAffiliationView';

import type {
  ExpertPage
} from '../model/expertPage';

import type {
  ExpertView
} from '../model/expertView';

import type {
  FinalOfferView
} from '../model/finalOfferView';

import type {
  IdBid
} from '../model/idBid';

import type {
  IdExpert
} from '../model/idExpert';

import type {
  IdPanelMember
} from '../model/idPanelMember';

import type {
  IdProcurementProject
} from '../model/idProcurementProject';

import type {
  ListExpertsParams
} from '../model/listExpertsParams';

import type {
  ListPanelMembersParams
} from '../model/listPanelMembersParams';

import type {
  OfferRoundPage
} from '../model/offerRoundPage';

import type {
  OfferRoundView
} from '../model/offerRoundView';

import type {
  OpenOfferRound
} from '../model/openOfferRound';

import type {
  OpenOfferRoundHeaders
} from '../model/openOfferRoundHeaders';

import type {
  PanelMemberPage
} from '../model/panelMemberPage';

import type {
  PanelMemberView
} from '../model/panelMemberView';

import type {
  PanelView
} from '../model/panelView';

import type {
  PreviewScores
} from '../model/previewScores';

import type {
  PreviewScoresHeaders
} from '../model/previewScoresHeaders';

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
  QualifyProjectHeaders
} from '../model/qualifyProjectHeaders';

import type {
  RecordBidCheck
} from '../model/recordBidCheck';

import type {
  RecordBidCheckHeaders
} from '../model/recordBidCheckHeaders';

import type {
  RecusePanelMember
} from '../model/recusePanelMember';

import type {
  RecusePanelMemberHeaders
} from '../model/recusePanelMemberHeaders';

import type {
  ReinstateExpertHeaders
} from '../model/reinstateExpertHeaders';

import type {
  RequestBidExplanationHeaders
} from '../model/requestBidExplanationHeaders';

import type {
  ScorePreview
} from '../model/scorePreview';

import type {
  ScoreSheetView
} from '../model/scoreSheetView';

import type {
  SubmitBidScores
} from '../model/submitBidScores';

import type {
  SubmitBidScoresHeaders
} from '../model/submitBidScoresHeaders';

import type {
  SubmitFinalOffer
} from '../model/submitFinalOffer';

import type {
  SubmitFinalOfferHeaders
} from '../model/submitFinalOfferHeaders';

import type {
  SuspendExpertHeaders
} from '../model/suspendExpertHeaders';

import type {
  UpdateExpert
} from '../model/updateExpert';

import type {
  UpdateExpertHeaders
} from '../model/updateExpertHeaders';

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

export const getListBidExplanationsUrl = (id: IdBid,) => {




  return `/api/v1/bids/${id}/explanations`
}

/**
 * @summary What a bidder was asked about a low price, and what became of it.
 */
export const listBidExplanations = async (id: IdBid, options?: Parameters<typeof request>[1]): Promise<BidExplanationPage> => {

  return request<BidExplanationPage>(getListBidExplanationsUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListBidExplanationsQueryKey = (id: IdBid,) => {
    return [
    `/api/v1/bids/${id}/explanations`
    ] as const;
    }


export const getListBidExplanationsQueryOptions = <TData = Awaited<ReturnType<typeof listBidExplanations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdBid, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBidExplanations>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListBidExplanationsQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listBidExplanations>>> = ({ signal }) => listBidExplanations(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listBidExplanations>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListBidExplanationsQueryResult = NonNullable<Awaited<ReturnType<typeof listBidExplanations>>>
export type ListBidExplanationsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useListBidExplanations<TData = Awaited<ReturnType<typeof listBidExplanations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBid, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBidExplanations>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBidExplanations>>,
          TError,
          Awaited<ReturnType<typeof listBidExplanations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBidExplanations<TData = Awaited<ReturnType<typeof listBidExplanations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBid, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBidExplanations>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBidExplanations>>,
          TError,
          Awaited<ReturnType<typeof listBidExplanations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBidExplanations<TData = Awaited<ReturnType<typeof listBidExplanations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBid, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBidExplanations>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What a bidder was asked about a low price, and what became of it.
 */

export function useListBidExplanations<TData = Awaited<ReturnType<typeof listBidExplanations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBid, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBidExplanations>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListBidExplanationsQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAnswerBidExplanationUrl = (id: IdBid,) => {




  return `/api/v1/bids/${id}/explanations`
}

/**
 * @summary Explain your price in writing, until the term is over.
 */
export const answerBidExplanation = async (id: IdBid,
    answerBidExplanationBody: AnswerBidExplanation,
    headers?: AnswerBidExplanationHeaders, options?: Parameters<typeof request>[1]): Promise<BidExplanationView> => {

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
return request<BidExplanationView>(getAnswerBidExplanationUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(answerBidExplanationBody)
  }
);}





export const getAnswerBidExplanationMutationKey = () => ['answerBidExplanation'] as const;

export const getAnswerBidExplanationMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof answerBidExplanation>>, TError,AnswerBidExplanationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof answerBidExplanation>>, TError,AnswerBidExplanationMutationVariables, TContext> => {

const mutationKey = getAnswerBidExplanationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof answerBidExplanation>>, AnswerBidExplanationMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  answerBidExplanation(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AnswerBidExplanationMutationResult = NonNullable<Awaited<ReturnType<typeof answerBidExplanation>>>
    export type AnswerBidExplanationMutationBody = BodyType<AnswerBidExplanation>
    export type AnswerBidExplanationMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type AnswerBidExplanationMutationVariables = {id: IdBid;data: BodyType<AnswerBidExplanation>;headers?: AnswerBidExplanationHeaders}

    /**
 * @summary Explain your price in writing, until the term is over.
 */
export const useAnswerBidExplanation = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof answerBidExplanation>>, TError,AnswerBidExplanationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof answerBidExplanation>>,
        TError,
        AnswerBidExplanationMutationVariables,
        TContext
      > => {
      return useMutation(getAnswerBidExplanationMutationOptions(options), queryClient);
    }
    export const getDecideBidExplanationUrl = (id: IdBid,) => {




  return `/api/v1/bids/${id}/explanations/decide`
}

/**
 * @summary Decide on an explanation; a rejected one makes the bid invalid.
 */
export const decideBidExplanation = async (id: IdBid,
    decideBidExplanationBody: DecideBidExplanation,
    headers?: DecideBidExplanationHeaders, options?: Parameters<typeof request>[1]): Promise<BidExplanationView> => {

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
return request<BidExplanationView>(getDecideBidExplanationUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(decideBidExplanationBody)
  }
);}





export const getDecideBidExplanationMutationKey = () => ['decideBidExplanation'] as const;

export const getDecideBidExplanationMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decideBidExplanation>>, TError,DecideBidExplanationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof decideBidExplanation>>, TError,DecideBidExplanationMutationVariables, TContext> => {

const mutationKey = getDecideBidExplanationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof decideBidExplanation>>, DecideBidExplanationMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  decideBidExplanation(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DecideBidExplanationMutationResult = NonNullable<Awaited<ReturnType<typeof decideBidExplanation>>>
    export type DecideBidExplanationMutationBody = BodyType<DecideBidExplanation>
    export type DecideBidExplanationMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type DecideBidExplanationMutationVariables = {id: IdBid;data: BodyType<DecideBidExplanation>;headers?: DecideBidExplanationHeaders}

    /**
 * @summary Decide on an explanation; a rejected one makes the bid invalid.
 */
export const useDecideBidExplanation = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decideBidExplanation>>, TError,DecideBidExplanationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof decideBidExplanation>>,
        TError,
        DecideBidExplanationMutationVariables,
        TContext
      > => {
      return useMutation(getDecideBidExplanationMutationOptions(options), queryClient);
    }
    export const getRequestBidExplanationUrl = (id: IdBid,) => {




  return `/api/v1/bids/${id}/explanations/request`
}

/**
 * @summary Ask a bidder to explain a low price in writing.
 */
export const requestBidExplanation = async (id: IdBid,
    evaluationReason: EvaluationReason,
    headers?: RequestBidExplanationHeaders, options?: Parameters<typeof request>[1]): Promise<BidExplanationView> => {

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
return request<BidExplanationView>(getRequestBidExplanationUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(evaluationReason)
  }
);}





export const getRequestBidExplanationMutationKey = () => ['requestBidExplanation'] as const;

export const getRequestBidExplanationMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof requestBidExplanation>>, TError,RequestBidExplanationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof requestBidExplanation>>, TError,RequestBidExplanationMutationVariables, TContext> => {

const mutationKey = getRequestBidExplanationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof requestBidExplanation>>, RequestBidExplanationMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  requestBidExplanation(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RequestBidExplanationMutationResult = NonNullable<Awaited<ReturnType<typeof requestBidExplanation>>>
    export type RequestBidExplanationMutationBody = BodyType<EvaluationReason>
    export type RequestBidExplanationMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RequestBidExplanationMutationVariables = {id: IdBid;data: BodyType<EvaluationReason>;headers?: RequestBidExplanationHeaders}

    /**
 * @summary Ask a bidder to explain a low price in writing.
 */
export const useRequestBidExplanation = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof requestBidExplanation>>, TError,RequestBidExplanationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof requestBidExplanation>>,
        TError,
        RequestBidExplanationMutationVariables,
        TContext
      > => {
      return useMutation(getRequestBidExplanationMutationOptions(options), queryClient);
    }
    export const getSubmitFinalOfferUrl = (id: IdBid,) => {




  return `/api/v1/bids/${id}/final-offer`
}

/**
 * @summary Name your last price, in place of the one before, until the round is over.
 */
export const submitFinalOffer = async (id: IdBid,
    submitFinalOfferBody: SubmitFinalOffer,
    headers?: SubmitFinalOfferHeaders, options?: Parameters<typeof request>[1]): Promise<FinalOfferView> => {

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
return request<FinalOfferView>(getSubmitFinalOfferUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(submitFinalOfferBody)
  }
);}





export const getSubmitFinalOfferMutationKey = () => ['submitFinalOffer'] as const;

export const getSubmitFinalOfferMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof submitFinalOffer>>, TError,SubmitFinalOfferMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof submitFinalOffer>>, TError,SubmitFinalOfferMutationVariables, TContext> => {

const mutationKey = getSubmitFinalOfferMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof submitFinalOffer>>, SubmitFinalOfferMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  submitFinalOffer(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SubmitFinalOfferMutationResult = NonNullable<Awaited<ReturnType<typeof submitFinalOffer>>>
    export type SubmitFinalOfferMutationBody = BodyType<SubmitFinalOffer>
    export type SubmitFinalOfferMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type SubmitFinalOfferMutationVariables = {id: IdBid;data: BodyType<SubmitFinalOffer>;headers?: SubmitFinalOfferHeaders}

    /**
 * @summary Name your last price, in place of the one before, until the round is over.
 */
export const useSubmitFinalOffer = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof submitFinalOffer>>, TError,SubmitFinalOfferMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof submitFinalOffer>>,
        TError,
        SubmitFinalOfferMutationVariables,
        TContext
      > => {
      return useMutation(getSubmitFinalOfferMutationOptions(options), queryClient);
    }
    export const getListBidChecksUrl = (id: IdBid,) => {




  return `/api/v1/bids/${id}/qualification`
}

/**
 * @summary What was found of a bid; the last of a kind counts.
 */
export const listBidChecks = async (id: IdBid, options?: Parameters<typeof request>[1]): Promise<BidCheckPage> => {

  return request<BidCheckPage>(getListBidChecksUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListBidChecksQueryKey = (id: IdBid,) => {
    return [
    `/api/v1/bids/${id}/qualification`
    ] as const;
    }


export const getListBidChecksQueryOptions = <TData = Awaited<ReturnType<typeof listBidChecks>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdBid, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBidChecks>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListBidChecksQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listBidChecks>>> = ({ signal }) => listBidChecks(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listBidChecks>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListBidChecksQueryResult = NonNullable<Awaited<ReturnType<typeof listBidChecks>>>
export type ListBidChecksQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useListBidChecks<TData = Awaited<ReturnType<typeof listBidChecks>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBid, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBidChecks>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBidChecks>>,
          TError,
          Awaited<ReturnType<typeof listBidChecks>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBidChecks<TData = Awaited<ReturnType<typeof listBidChecks>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBid, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBidChecks>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listBidChecks>>,
          TError,
          Awaited<ReturnType<typeof listBidChecks>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListBidChecks<TData = Awaited<ReturnType<typeof listBidChecks>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBid, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBidChecks>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What was found of a bid; the last of a kind counts.
 */

export function useListBidChecks<TData = Awaited<ReturnType<typeof listBidChecks>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBid, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listBidChecks>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListBidChecksQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getRecordBidCheckUrl = (id: IdBid,) => {




  return `/api/v1/bids/${id}/qualification`
}

/**
 * @summary Note whether a bidder qualifies, or whether a bid complies.
 */
export const recordBidCheck = async (id: IdBid,
    recordBidCheckBody: RecordBidCheck,
    headers?: RecordBidCheckHeaders, options?: Parameters<typeof request>[1]): Promise<BidCheckView> => {

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
return request<BidCheckView>(getRecordBidCheckUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(recordBidCheckBody)
  }
);}





export const getRecordBidCheckMutationKey = () => ['recordBidCheck'] as const;

export const getRecordBidCheckMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordBidCheck>>, TError,RecordBidCheckMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof recordBidCheck>>, TError,RecordBidCheckMutationVariables, TContext> => {

const mutationKey = getRecordBidCheckMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof recordBidCheck>>, RecordBidCheckMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  recordBidCheck(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RecordBidCheckMutationResult = NonNullable<Awaited<ReturnType<typeof recordBidCheck>>>
    export type RecordBidCheckMutationBody = BodyType<RecordBidCheck>
    export type RecordBidCheckMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RecordBidCheckMutationVariables = {id: IdBid;data: BodyType<RecordBidCheck>;headers?: RecordBidCheckHeaders}

    /**
 * @summary Note whether a bidder qualifies, or whether a bid complies.
 */
export const useRecordBidCheck = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordBidCheck>>, TError,RecordBidCheckMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof recordBidCheck>>,
        TError,
        RecordBidCheckMutationVariables,
        TContext
      > => {
      return useMutation(getRecordBidCheckMutationOptions(options), queryClient);
    }
    export const getGetBidScoresUrl = (id: IdBid,) => {




  return `/api/v1/bids/${id}/scores`
}

/**
 * @summary The score sheets of a bid; a member's own until the evaluation is closed.
 */
export const getBidScores = async (id: IdBid, options?: Parameters<typeof request>[1]): Promise<BidScoresView> => {

  return request<BidScoresView>(getGetBidScoresUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetBidScoresQueryKey = (id: IdBid,) => {
    return [
    `/api/v1/bids/${id}/scores`
    ] as const;
    }


export const getGetBidScoresQueryOptions = <TData = Awaited<ReturnType<typeof getBidScores>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdBid, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBidScores>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetBidScoresQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getBidScores>>> = ({ signal }) => getBidScores(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getBidScores>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetBidScoresQueryResult = NonNullable<Awaited<ReturnType<typeof getBidScores>>>
export type GetBidScoresQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetBidScores<TData = Awaited<ReturnType<typeof getBidScores>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBid, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBidScores>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBidScores>>,
          TError,
          Awaited<ReturnType<typeof getBidScores>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBidScores<TData = Awaited<ReturnType<typeof getBidScores>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBid, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBidScores>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getBidScores>>,
          TError,
          Awaited<ReturnType<typeof getBidScores>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetBidScores<TData = Awaited<ReturnType<typeof getBidScores>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBid, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBidScores>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The score sheets of a bid; a member's own until the evaluation is closed.
 */

export function useGetBidScores<TData = Awaited<ReturnType<typeof getBidScores>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdBid, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getBidScores>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetBidScoresQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getSubmitBidScoresUrl = (id: IdBid,) => {




  return `/api/v1/bids/${id}/scores`
}

/**
 * @summary Score a bid by every criterion. Until all sheets are in, another one corrects yours.
 */
export const submitBidScores = async (id: IdBid,
    submitBidScoresBody: SubmitBidScores,
    headers?: SubmitBidScoresHeaders, options?: Parameters<typeof request>[1]): Promise<ScoreSheetView> => {

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
return request<ScoreSheetView>(getSubmitBidScoresUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(submitBidScoresBody)
  }
);}





export const getSubmitBidScoresMutationKey = () => ['submitBidScores'] as const;

export const getSubmitBidScoresMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof submitBidScores>>, TError,SubmitBidScoresMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof submitBidScores>>, TError,SubmitBidScoresMutationVariables, TContext> => {

const mutationKey = getSubmitBidScoresMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof submitBidScores>>, SubmitBidScoresMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  submitBidScores(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SubmitBidScoresMutationResult = NonNullable<Awaited<ReturnType<typeof submitBidScores>>>
    export type SubmitBidScoresMutationBody = BodyType<SubmitBidScores>
    export type SubmitBidScoresMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type SubmitBidScoresMutationVariables = {id: IdBid;data: BodyType<SubmitBidScores>;headers?: SubmitBidScoresHeaders}

    /**
 * @summary Score a bid by every criterion. Until all sheets are in, another one corrects yours.
 */
export const useSubmitBidScores = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof submitBidScores>>, TError,SubmitBidScoresMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof submitBidScores>>,
        TError,
        SubmitBidScoresMutationVariables,
        TContext
      > => {
      return useMutation(getSubmitBidScoresMutationOptions(options), queryClient);
    }
    export const getListExpertsUrl = (params?: ListExpertsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/experts?${stringifiedParams}` : `/api/v1/experts`
}

/**
 * @summary List experts; their names are never public.
 */
export const listExperts = async (params?: ListExpertsParams, options?: Parameters<typeof request>[1]): Promise<ExpertPage> => {

  return request<ExpertPage>(getListExpertsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListExpertsQueryKey = (params?: ListExpertsParams,) => {
    return [
    `/api/v1/experts`, ...(params ? [params] : [])
    ] as const;
    }


export const getListExpertsQueryOptions = <TData = Awaited<ReturnType<typeof listExperts>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListExpertsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listExperts>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListExpertsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listExperts>>> = ({ signal }) => listExperts(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listExperts>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListExpertsQueryResult = NonNullable<Awaited<ReturnType<typeof listExperts>>>
export type ListExpertsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListExperts<TData = Awaited<ReturnType<typeof listExperts>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListExpertsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listExperts>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listExperts>>,
          TError,
          Awaited<ReturnType<typeof listExperts>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListExperts<TData = Awaited<ReturnType<typeof listExperts>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListExpertsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listExperts>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listExperts>>,
          TError,
          Awaited<ReturnType<typeof listExperts>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListExperts<TData = Awaited<ReturnType<typeof listExperts>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListExpertsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listExperts>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List experts; their names are never public.
 */

export function useListExperts<TData = Awaited<ReturnType<typeof listExperts>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListExpertsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listExperts>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListExpertsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateExpertUrl = () => {




  return `/api/v1/experts`
}

/**
 * @summary Enter an expert; the account becomes a reviewer.
 */
export const createExpert = async (createExpertBody: CreateExpert,
    headers?: CreateExpertHeaders, options?: Parameters<typeof request>[1]): Promise<ExpertView> => {

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
return request<ExpertView>(getCreateExpertUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createExpertBody)
  }
);}





export const getCreateExpertMutationKey = () => ['createExpert'] as const;

export const getCreateExpertMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createExpert>>, TError,CreateExpertMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createExpert>>, TError,CreateExpertMutationVariables, TContext> => {

const mutationKey = getCreateExpertMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createExpert>>, CreateExpertMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createExpert(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateExpertMutationResult = NonNullable<Awaited<ReturnType<typeof createExpert>>>
    export type CreateExpertMutationBody = BodyType<CreateExpert>
    export type CreateExpertMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateExpertMutationVariables = {data: BodyType<CreateExpert>;headers?: CreateExpertHeaders}

    /**
 * @summary Enter an expert; the account becomes a reviewer.
 */
export const useCreateExpert = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createExpert>>, TError,CreateExpertMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createExpert>>,
        TError,
        CreateExpertMutationVariables,
        TContext
      > => {
      return useMutation(getCreateExpertMutationOptions(options), queryClient);
    }
    export const getGetExpertUrl = (id: IdExpert,) => {




  return `/api/v1/experts/${id}`
}

/**
 * @summary One expert.
 */
export const getExpert = async (id: IdExpert, options?: Parameters<typeof request>[1]): Promise<ExpertView> => {

  return request<ExpertView>(getGetExpertUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetExpertQueryKey = (id: IdExpert,) => {
    return [
    `/api/v1/experts/${id}`
    ] as const;
    }


export const getGetExpertQueryOptions = <TData = Awaited<ReturnType<typeof getExpert>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdExpert, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getExpert>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetExpertQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getExpert>>> = ({ signal }) => getExpert(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getExpert>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetExpertQueryResult = NonNullable<Awaited<ReturnType<typeof getExpert>>>
export type GetExpertQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetExpert<TData = Awaited<ReturnType<typeof getExpert>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdExpert, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getExpert>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getExpert>>,
          TError,
          Awaited<ReturnType<typeof getExpert>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetExpert<TData = Awaited<ReturnType<typeof getExpert>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdExpert, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getExpert>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getExpert>>,
          TError,
          Awaited<ReturnType<typeof getExpert>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetExpert<TData = Awaited<ReturnType<typeof getExpert>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdExpert, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getExpert>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One expert.
 */

export function useGetExpert<TData = Awaited<ReturnType<typeof getExpert>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdExpert, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getExpert>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetExpertQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUpdateExpertUrl = (id: IdExpert,) => {




  return `/api/v1/experts/${id}`
}

/**
 * @summary Change what is known of an expert.
 */
export const updateExpert = async (id: IdExpert,
    updateExpertBody: UpdateExpert,
    headers: UpdateExpertHeaders, options?: Parameters<typeof request>[1]): Promise<ExpertView> => {

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
return request<ExpertView>(getUpdateExpertUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(updateExpertBody)
  }
);}





export const getUpdateExpertMutationKey = () => ['updateExpert'] as const;

export const getUpdateExpertMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateExpert>>, TError,UpdateExpertMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof updateExpert>>, TError,UpdateExpertMutationVariables, TContext> => {

const mutationKey = getUpdateExpertMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateExpert>>, UpdateExpertMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  updateExpert(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateExpertMutationResult = NonNullable<Awaited<ReturnType<typeof updateExpert>>>
    export type UpdateExpertMutationBody = BodyType<UpdateExpert>
    export type UpdateExpertMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type UpdateExpertMutationVariables = {id: IdExpert;data: BodyType<UpdateExpert>;headers: UpdateExpertHeaders}

    /**
 * @summary Change what is known of an expert.
 */
export const useUpdateExpert = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateExpert>>, TError,UpdateExpertMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateExpert>>,
        TError,
        UpdateExpertMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateExpertMutationOptions(options), queryClient);
    }
    export const getListExpertAffiliationsUrl = (id: IdExpert,) => {




  return `/api/v1/experts/${id}/affiliations`
}

/**
 * @summary What ties an expert to organizations.
 */
export const listExpertAffiliations = async (id: IdExpert, options?: Parameters<typeof request>[1]): Promise<ExpertAffiliationPage> => {

  return request<ExpertAffiliationPage>(getListExpertAffiliationsUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListExpertAffiliationsQueryKey = (id: IdExpert,) => {
    return [
    `/api/v1/experts/${id}/affiliations`
    ] as const;
    }


export const getListExpertAffiliationsQueryOptions = <TData = Awaited<ReturnType<typeof listExpertAffiliations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdExpert, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listExpertAffiliations>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListExpertAffiliationsQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listExpertAffiliations>>> = ({ signal }) => listExpertAffiliations(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listExpertAffiliations>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListExpertAffiliationsQueryResult = NonNullable<Awaited<ReturnType<typeof listExpertAffiliations>>>
export type ListExpertAffiliationsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useListExpertAffiliations<TData = Awaited<ReturnType<typeof listExpertAffiliations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdExpert, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listExpertAffiliations>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listExpertAffiliations>>,
          TError,
          Awaited<ReturnType<typeof listExpertAffiliations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListExpertAffiliations<TData = Awaited<ReturnType<typeof listExpertAffiliations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdExpert, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listExpertAffiliations>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listExpertAffiliations>>,
          TError,
          Awaited<ReturnType<typeof listExpertAffiliations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListExpertAffiliations<TData = Awaited<ReturnType<typeof listExpertAffiliations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdExpert, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listExpertAffiliations>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What ties an expert to organizations.
 */

export function useListExpertAffiliations<TData = Awaited<ReturnType<typeof listExpertAffiliations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdExpert, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listExpertAffiliations>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListExpertAffiliationsQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateExpertAffiliationUrl = (id: IdExpert,) => {




  return `/api/v1/experts/${id}/affiliations`
}

/**
 * @summary Note what ties an expert to an organization: it keeps them off panels where that organization takes part.
 */
export const createExpertAffiliation = async (id: IdExpert,
    createExpertAffiliationBody: CreateExpertAffiliation,
    headers?: CreateExpertAffiliationHeaders, options?: Parameters<typeof request>[1]): Promise<ExpertAffiliationView> => {

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
return request<ExpertAffiliationView>(getCreateExpertAffiliationUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createExpertAffiliationBody)
  }
);}





export const getCreateExpertAffiliationMutationKey = () => ['createExpertAffiliation'] as const;

export const getCreateExpertAffiliationMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createExpertAffiliation>>, TError,CreateExpertAffiliationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createExpertAffiliation>>, TError,CreateExpertAffiliationMutationVariables, TContext> => {

const mutationKey = getCreateExpertAffiliationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createExpertAffiliation>>, CreateExpertAffiliationMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  createExpertAffiliation(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateExpertAffiliationMutationResult = NonNullable<Awaited<ReturnType<typeof createExpertAffiliation>>>
    export type CreateExpertAffiliationMutationBody = BodyType<CreateExpertAffiliation>
    export type CreateExpertAffiliationMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateExpertAffiliationMutationVariables = {id: IdExpert;data: BodyType<CreateExpertAffiliation>;headers?: CreateExpertAffiliationHeaders}

    /**
 * @summary Note what ties an expert to an organization: it keeps them off panels where that organization takes part.
 */
export const useCreateExpertAffiliation = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createExpertAffiliation>>, TError,CreateExpertAffiliationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createExpertAffiliation>>,
        TError,
        CreateExpertAffiliationMutationVariables,
        TContext
      > => {
      return useMutation(getCreateExpertAffiliationMutationOptions(options), queryClient);
    }
    export const getReinstateExpertUrl = (id: IdExpert,) => {




  return `/api/v1/experts/${id}/reinstate`
}

/**
 * @summary Reinstate a suspended expert.
 */
export const reinstateExpert = async (id: IdExpert,
    headers?: ReinstateExpertHeaders, options?: Parameters<typeof request>[1]): Promise<ExpertView> => {

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
return request<ExpertView>(getReinstateExpertUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getReinstateExpertMutationKey = () => ['reinstateExpert'] as const;

export const getReinstateExpertMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof reinstateExpert>>, TError,ReinstateExpertMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof reinstateExpert>>, TError,ReinstateExpertMutationVariables, TContext> => {

const mutationKey = getReinstateExpertMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof reinstateExpert>>, ReinstateExpertMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  reinstateExpert(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ReinstateExpertMutationResult = NonNullable<Awaited<ReturnType<typeof reinstateExpert>>>

    export type ReinstateExpertMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type ReinstateExpertMutationVariables = {id: IdExpert;headers?: ReinstateExpertHeaders}

    /**
 * @summary Reinstate a suspended expert.
 */
export const useReinstateExpert = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof reinstateExpert>>, TError,ReinstateExpertMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof reinstateExpert>>,
        TError,
        ReinstateExpertMutationVariables,
        TContext
      > => {
      return useMutation(getReinstateExpertMutationOptions(options), queryClient);
    }
    export const getSuspendExpertUrl = (id: IdExpert,) => {




  return `/api/v1/experts/${id}/suspend`
}

/**
 * @summary Suspend an expert: they are not drawn until reinstated.
 */
export const suspendExpert = async (id: IdExpert,
    evaluationReason: EvaluationReason,
    headers?: SuspendExpertHeaders, options?: Parameters<typeof request>[1]): Promise<ExpertView> => {

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
return request<ExpertView>(getSuspendExpertUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(evaluationReason)
  }
);}





export const getSuspendExpertMutationKey = () => ['suspendExpert'] as const;

export const getSuspendExpertMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof suspendExpert>>, TError,SuspendExpertMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof suspendExpert>>, TError,SuspendExpertMutationVariables, TContext> => {

const mutationKey = getSuspendExpertMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof suspendExpert>>, SuspendExpertMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  suspendExpert(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SuspendExpertMutationResult = NonNullable<Awaited<ReturnType<typeof suspendExpert>>>
    export type SuspendExpertMutationBody = BodyType<EvaluationReason>
    export type SuspendExpertMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type SuspendExpertMutationVariables = {id: IdExpert;data: BodyType<EvaluationReason>;headers?: SuspendExpertHeaders}

    /**
 * @summary Suspend an expert: they are not drawn until reinstated.
 */
export const useSuspendExpert = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof suspendExpert>>, TError,SuspendExpertMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof suspendExpert>>,
        TError,
        SuspendExpertMutationVariables,
        TContext
      > => {
      return useMutation(getSuspendExpertMutationOptions(options), queryClient);
    }
    export const getListPanelMembersUrl = (params?: ListPanelMembersParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/panel-members?${stringifiedParams}` : `/api/v1/panel-members`
}

/**
 * @summary List the panels that you are on.
 */
export const listPanelMembers = async (params?: ListPanelMembersParams, options?: Parameters<typeof request>[1]): Promise<PanelMemberPage> => {

  return request<PanelMemberPage>(getListPanelMembersUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListPanelMembersQueryKey = (params?: ListPanelMembersParams,) => {
    return [
    `/api/v1/panel-members`, ...(params ? [params] : [])
    ] as const;
    }


export const getListPanelMembersQueryOptions = <TData = Awaited<ReturnType<typeof listPanelMembers>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListPanelMembersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPanelMembers>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListPanelMembersQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listPanelMembers>>> = ({ signal }) => listPanelMembers(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listPanelMembers>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListPanelMembersQueryResult = NonNullable<Awaited<ReturnType<typeof listPanelMembers>>>
export type ListPanelMembersQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListPanelMembers<TData = Awaited<ReturnType<typeof listPanelMembers>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListPanelMembersParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPanelMembers>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPanelMembers>>,
          TError,
          Awaited<ReturnType<typeof listPanelMembers>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPanelMembers<TData = Awaited<ReturnType<typeof listPanelMembers>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListPanelMembersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPanelMembers>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listPanelMembers>>,
          TError,
          Awaited<ReturnType<typeof listPanelMembers>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListPanelMembers<TData = Awaited<ReturnType<typeof listPanelMembers>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListPanelMembersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPanelMembers>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List the panels that you are on.
 */

export function useListPanelMembers<TData = Awaited<ReturnType<typeof listPanelMembers>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListPanelMembersParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listPanelMembers>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListPanelMembersQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getConfirmPanelMemberUrl = (id: IdPanelMember,) => {




  return `/api/v1/panel-members/${id}/confirm`
}

/**
 * @summary Declare that you have no conflict of interest; only then you see files.
 */
export const confirmPanelMember = async (id: IdPanelMember,
    confirmPanelMemberBody: ConfirmPanelMember,
    headers?: ConfirmPanelMemberHeaders, options?: Parameters<typeof request>[1]): Promise<PanelMemberView> => {

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
return request<PanelMemberView>(getConfirmPanelMemberUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(confirmPanelMemberBody)
  }
);}





export const getConfirmPanelMemberMutationKey = () => ['confirmPanelMember'] as const;

export const getConfirmPanelMemberMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof confirmPanelMember>>, TError,ConfirmPanelMemberMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof confirmPanelMember>>, TError,ConfirmPanelMemberMutationVariables, TContext> => {

const mutationKey = getConfirmPanelMemberMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof confirmPanelMember>>, ConfirmPanelMemberMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  confirmPanelMember(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ConfirmPanelMemberMutationResult = NonNullable<Awaited<ReturnType<typeof confirmPanelMember>>>
    export type ConfirmPanelMemberMutationBody = BodyType<ConfirmPanelMember>
    export type ConfirmPanelMemberMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ConfirmPanelMemberMutationVariables = {id: IdPanelMember;data: BodyType<ConfirmPanelMember>;headers?: ConfirmPanelMemberHeaders}

    /**
 * @summary Declare that you have no conflict of interest; only then you see files.
 */
export const useConfirmPanelMember = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof confirmPanelMember>>, TError,ConfirmPanelMemberMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof confirmPanelMember>>,
        TError,
        ConfirmPanelMemberMutationVariables,
        TContext
      > => {
      return useMutation(getConfirmPanelMemberMutationOptions(options), queryClient);
    }
    export const getDeclinePanelMemberUrl = (id: IdPanelMember,) => {




  return `/api/v1/panel-members/${id}/decline`
}

/**
 * @summary Say that you cannot take part; the next in the order of the draw follows.
 */
export const declinePanelMember = async (id: IdPanelMember,
    evaluationReason: EvaluationReason,
    headers?: DeclinePanelMemberHeaders, options?: Parameters<typeof request>[1]): Promise<PanelMemberView> => {

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
return request<PanelMemberView>(getDeclinePanelMemberUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(evaluationReason)
  }
);}





export const getDeclinePanelMemberMutationKey = () => ['declinePanelMember'] as const;

export const getDeclinePanelMemberMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof declinePanelMember>>, TError,DeclinePanelMemberMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof declinePanelMember>>, TError,DeclinePanelMemberMutationVariables, TContext> => {

const mutationKey = getDeclinePanelMemberMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof declinePanelMember>>, DeclinePanelMemberMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  declinePanelMember(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DeclinePanelMemberMutationResult = NonNullable<Awaited<ReturnType<typeof declinePanelMember>>>
    export type DeclinePanelMemberMutationBody = BodyType<EvaluationReason>
    export type DeclinePanelMemberMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type DeclinePanelMemberMutationVariables = {id: IdPanelMember;data: BodyType<EvaluationReason>;headers?: DeclinePanelMemberHeaders}

    /**
 * @summary Say that you cannot take part; the next in the order of the draw follows.
 */
export const useDeclinePanelMember = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof declinePanelMember>>, TError,DeclinePanelMemberMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof declinePanelMember>>,
        TError,
        DeclinePanelMemberMutationVariables,
        TContext
      > => {
      return useMutation(getDeclinePanelMemberMutationOptions(options), queryClient);
    }
    export const getRecusePanelMemberUrl = (id: IdPanelMember,) => {




  return `/api/v1/panel-members/${id}/recuse`
}

/**
 * @summary Recuse a member: by themselves, or by the supervisor.
 */
export const recusePanelMember = async (id: IdPanelMember,
    recusePanelMemberBody: RecusePanelMember,
    headers?: RecusePanelMemberHeaders, options?: Parameters<typeof request>[1]): Promise<PanelMemberView> => {

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
return request<PanelMemberView>(getRecusePanelMemberUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(recusePanelMemberBody)
  }
);}





export const getRecusePanelMemberMutationKey = () => ['recusePanelMember'] as const;

export const getRecusePanelMemberMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recusePanelMember>>, TError,RecusePanelMemberMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof recusePanelMember>>, TError,RecusePanelMemberMutationVariables, TContext> => {

const mutationKey = getRecusePanelMemberMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof recusePanelMember>>, RecusePanelMemberMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  recusePanelMember(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RecusePanelMemberMutationResult = NonNullable<Awaited<ReturnType<typeof recusePanelMember>>>
    export type RecusePanelMemberMutationBody = BodyType<RecusePanelMember>
    export type RecusePanelMemberMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RecusePanelMemberMutationVariables = {id: IdPanelMember;data: BodyType<RecusePanelMember>;headers?: RecusePanelMemberHeaders}

    /**
 * @summary Recuse a member: by themselves, or by the supervisor.
 */
export const useRecusePanelMember = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recusePanelMember>>, TError,RecusePanelMemberMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof recusePanelMember>>,
        TError,
        RecusePanelMemberMutationVariables,
        TContext
      > => {
      return useMutation(getRecusePanelMemberMutationOptions(options), queryClient);
    }
    export const getEvaluateProjectUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/evaluate`
}

/**
 * @summary Close the evaluation: scores, ranks and candidates of every lot.
 */
export const evaluateProject = async (id: IdProcurementProject,
    headers?: EvaluateProjectHeaders, options?: Parameters<typeof request>[1]): Promise<EvaluationView> => {

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
return request<EvaluationView>(getEvaluateProjectUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getEvaluateProjectMutationKey = () => ['evaluateProject'] as const;

export const getEvaluateProjectMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof evaluateProject>>, TError,EvaluateProjectMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof evaluateProject>>, TError,EvaluateProjectMutationVariables, TContext> => {

const mutationKey = getEvaluateProjectMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof evaluateProject>>, EvaluateProjectMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  evaluateProject(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type EvaluateProjectMutationResult = NonNullable<Awaited<ReturnType<typeof evaluateProject>>>

    export type EvaluateProjectMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type EvaluateProjectMutationVariables = {id: IdProcurementProject;headers?: EvaluateProjectHeaders}

    /**
 * @summary Close the evaluation: scores, ranks and candidates of every lot.
 */
export const useEvaluateProject = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof evaluateProject>>, TError,EvaluateProjectMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof evaluateProject>>,
        TError,
        EvaluateProjectMutationVariables,
        TContext
      > => {
      return useMutation(getEvaluateProjectMutationOptions(options), queryClient);
    }
    export const getGetEvaluationUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/evaluation`
}

/**
 * @summary What the evaluation came to; sealed until the result is published, but for those inside.
 */
export const getEvaluation = async (id: IdProcurementProject, options?: Parameters<typeof request>[1]): Promise<EvaluationView> => {

  return request<EvaluationView>(getGetEvaluationUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetEvaluationQueryKey = (id: IdProcurementProject,) => {
    return [
    `/api/v1/procurement-projects/${id}/evaluation`
    ] as const;
    }


export const getGetEvaluationQueryOptions = <TData = Awaited<ReturnType<typeof getEvaluation>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getEvaluation>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetEvaluationQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getEvaluation>>> = ({ signal }) => getEvaluation(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getEvaluation>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetEvaluationQueryResult = NonNullable<Awaited<ReturnType<typeof getEvaluation>>>
export type GetEvaluationQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetEvaluation<TData = Awaited<ReturnType<typeof getEvaluation>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getEvaluation>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getEvaluation>>,
          TError,
          Awaited<ReturnType<typeof getEvaluation>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetEvaluation<TData = Awaited<ReturnType<typeof getEvaluation>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getEvaluation>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getEvaluation>>,
          TError,
          Awaited<ReturnType<typeof getEvaluation>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetEvaluation<TData = Awaited<ReturnType<typeof getEvaluation>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getEvaluation>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What the evaluation came to; sealed until the result is published, but for those inside.
 */

export function useGetEvaluation<TData = Awaited<ReturnType<typeof getEvaluation>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getEvaluation>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetEvaluationQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListOfferRoundsUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/offer-rounds`
}

/**
 * @summary The rounds of final offers of a project; offers are sealed until their round is settled.
 */
export const listOfferRounds = async (id: IdProcurementProject, options?: Parameters<typeof request>[1]): Promise<OfferRoundPage> => {

  return request<OfferRoundPage>(getListOfferRoundsUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListOfferRoundsQueryKey = (id: IdProcurementProject,) => {
    return [
    `/api/v1/procurement-projects/${id}/offer-rounds`
    ] as const;
    }


export const getListOfferRoundsQueryOptions = <TData = Awaited<ReturnType<typeof listOfferRounds>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOfferRounds>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListOfferRoundsQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listOfferRounds>>> = ({ signal }) => listOfferRounds(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listOfferRounds>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListOfferRoundsQueryResult = NonNullable<Awaited<ReturnType<typeof listOfferRounds>>>
export type ListOfferRoundsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useListOfferRounds<TData = Awaited<ReturnType<typeof listOfferRounds>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOfferRounds>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOfferRounds>>,
          TError,
          Awaited<ReturnType<typeof listOfferRounds>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOfferRounds<TData = Awaited<ReturnType<typeof listOfferRounds>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOfferRounds>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOfferRounds>>,
          TError,
          Awaited<ReturnType<typeof listOfferRounds>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOfferRounds<TData = Awaited<ReturnType<typeof listOfferRounds>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOfferRounds>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The rounds of final offers of a project; offers are sealed until their round is settled.
 */

export function useListOfferRounds<TData = Awaited<ReturnType<typeof listOfferRounds>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOfferRounds>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListOfferRoundsQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getOpenOfferRoundUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/offer-rounds`
}

/**
 * @summary Open a round of final offers to all qualified bidders.
 */
export const openOfferRound = async (id: IdProcurementProject,
    openOfferRoundBody: OpenOfferRound,
    headers?: OpenOfferRoundHeaders, options?: Parameters<typeof request>[1]): Promise<OfferRoundView> => {

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
return request<OfferRoundView>(getOpenOfferRoundUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(openOfferRoundBody)
  }
);}





export const getOpenOfferRoundMutationKey = () => ['openOfferRound'] as const;

export const getOpenOfferRoundMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof openOfferRound>>, TError,OpenOfferRoundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof openOfferRound>>, TError,OpenOfferRoundMutationVariables, TContext> => {

const mutationKey = getOpenOfferRoundMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof openOfferRound>>, OpenOfferRoundMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  openOfferRound(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type OpenOfferRoundMutationResult = NonNullable<Awaited<ReturnType<typeof openOfferRound>>>
    export type OpenOfferRoundMutationBody = BodyType<OpenOfferRound>
    export type OpenOfferRoundMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type OpenOfferRoundMutationVariables = {id: IdProcurementProject;data: BodyType<OpenOfferRound>;headers?: OpenOfferRoundHeaders}

    /**
 * @summary Open a round of final offers to all qualified bidders.
 */
export const useOpenOfferRound = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof openOfferRound>>, TError,OpenOfferRoundMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof openOfferRound>>,
        TError,
        OpenOfferRoundMutationVariables,
        TContext
      > => {
      return useMutation(getOpenOfferRoundMutationOptions(options), queryClient);
    }
    export const getGetPanelUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/panel`
}

/**
 * @summary The panel of a project; who is on it is secret until the result is published.
 */
export const getPanel = async (id: IdProcurementProject, options?: Parameters<typeof request>[1]): Promise<PanelView> => {

  return request<PanelView>(getGetPanelUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetPanelQueryKey = (id: IdProcurementProject,) => {
    return [
    `/api/v1/procurement-projects/${id}/panel`
    ] as const;
    }


export const getGetPanelQueryOptions = <TData = Awaited<ReturnType<typeof getPanel>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPanel>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetPanelQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getPanel>>> = ({ signal }) => getPanel(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getPanel>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetPanelQueryResult = NonNullable<Awaited<ReturnType<typeof getPanel>>>
export type GetPanelQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetPanel<TData = Awaited<ReturnType<typeof getPanel>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPanel>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPanel>>,
          TError,
          Awaited<ReturnType<typeof getPanel>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPanel<TData = Awaited<ReturnType<typeof getPanel>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPanel>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getPanel>>,
          TError,
          Awaited<ReturnType<typeof getPanel>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetPanel<TData = Awaited<ReturnType<typeof getPanel>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPanel>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The panel of a project; who is on it is secret until the result is published.
 */

export function useGetPanel<TData = Awaited<ReturnType<typeof getPanel>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getPanel>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetPanelQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getDrawPanelUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/panel/draw`
}

/**
 * @summary Draw the panel of a project at random, or whoever is missing from it.
 */
export const drawPanel = async (id: IdProcurementProject,
    drawPanelBody: DrawPanel,
    headers?: DrawPanelHeaders, options?: Parameters<typeof request>[1]): Promise<PanelView> => {

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
return request<PanelView>(getDrawPanelUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(drawPanelBody)
  }
);}





export const getDrawPanelMutationKey = () => ['drawPanel'] as const;

export const getDrawPanelMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof drawPanel>>, TError,DrawPanelMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof drawPanel>>, TError,DrawPanelMutationVariables, TContext> => {

const mutationKey = getDrawPanelMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof drawPanel>>, DrawPanelMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  drawPanel(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DrawPanelMutationResult = NonNullable<Awaited<ReturnType<typeof drawPanel>>>
    export type DrawPanelMutationBody = BodyType<DrawPanel>
    export type DrawPanelMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type DrawPanelMutationVariables = {id: IdProcurementProject;data: BodyType<DrawPanel>;headers?: DrawPanelHeaders}

    /**
 * @summary Draw the panel of a project at random, or whoever is missing from it.
 */
export const useDrawPanel = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof drawPanel>>, TError,DrawPanelMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof drawPanel>>,
        TError,
        DrawPanelMutationVariables,
        TContext
      > => {
      return useMutation(getDrawPanelMutationOptions(options), queryClient);
    }
    export const getQualifyProjectUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/qualify`
}

/**
 * @summary Close the checks: bids pass or are out.
 */
export const qualifyProject = async (id: IdProcurementProject,
    headers?: QualifyProjectHeaders, options?: Parameters<typeof request>[1]): Promise<EvaluationView> => {

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
return request<EvaluationView>(getQualifyProjectUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getQualifyProjectMutationKey = () => ['qualifyProject'] as const;

export const getQualifyProjectMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof qualifyProject>>, TError,QualifyProjectMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof qualifyProject>>, TError,QualifyProjectMutationVariables, TContext> => {

const mutationKey = getQualifyProjectMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof qualifyProject>>, QualifyProjectMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  qualifyProject(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type QualifyProjectMutationResult = NonNullable<Awaited<ReturnType<typeof qualifyProject>>>

    export type QualifyProjectMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>
    export type QualifyProjectMutationVariables = {id: IdProcurementProject;headers?: QualifyProjectHeaders}

    /**
 * @summary Close the checks: bids pass or are out.
 */
export const useQualifyProject = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof qualifyProject>>, TError,QualifyProjectMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof qualifyProject>>,
        TError,
        QualifyProjectMutationVariables,
        TContext
      > => {
      return useMutation(getQualifyProjectMutationOptions(options), queryClient);
    }
    export const getPreviewScoresUrl = () => {




  return `/api/v1/procurement/score-preview`
}

/**
 * @summary What scores and ranks would come of these prices. Stores nothing.
 */
export const previewScores = async (previewScoresBody: PreviewScores,
    headers?: PreviewScoresHeaders, options?: Parameters<typeof request>[1]): Promise<ScorePreview> => {

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
return request<ScorePreview>(getPreviewScoresUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(previewScoresBody)
  }
);}





export const getPreviewScoresMutationKey = () => ['previewScores'] as const;

export const getPreviewScoresMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof previewScores>>, TError,PreviewScoresMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof previewScores>>, TError,PreviewScoresMutationVariables, TContext> => {

const mutationKey = getPreviewScoresMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof previewScores>>, PreviewScoresMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  previewScores(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PreviewScoresMutationResult = NonNullable<Awaited<ReturnType<typeof previewScores>>>
    export type PreviewScoresMutationBody = BodyType<PreviewScores>
    export type PreviewScoresMutationError = ErrorType<Problem400Response | Problem401Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type PreviewScoresMutationVariables = {data: BodyType<PreviewScores>;headers?: PreviewScoresHeaders}

    /**
 * @summary What scores and ranks would come of these prices. Stores nothing.
 */
export const usePreviewScores = <TError = ErrorType<Problem400Response | Problem401Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof previewScores>>, TError,PreviewScoresMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof previewScores>>,
        TError,
        PreviewScoresMutationVariables,
        TContext
      > => {
      return useMutation(getPreviewScoresMutationOptions(options), queryClient);
    }
