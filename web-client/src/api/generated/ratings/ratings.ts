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
  AmendRatingReplyHeaders
} from '../model/amendRatingReplyHeaders';

import type {
  AppealRating
} from '../model/appealRating';

import type {
  AppealRatingHeaders
} from '../model/appealRatingHeaders';

import type {
  CreateRating
} from '../model/createRating';

import type {
  CreateRatingHeaders
} from '../model/createRatingHeaders';

import type {
  DecideRatingAppeal
} from '../model/decideRatingAppeal';

import type {
  DecideRatingAppealHeaders
} from '../model/decideRatingAppealHeaders';

import type {
  DecideRatingFlag
} from '../model/decideRatingFlag';

import type {
  DecideRatingFlagHeaders
} from '../model/decideRatingFlagHeaders';

import type {
  GetRatingSummaryParams
} from '../model/getRatingSummaryParams';

import type {
  IdRating
} from '../model/idRating';

import type {
  IdRatingAppeal
} from '../model/idRatingAppeal';

import type {
  IdRatingFlag
} from '../model/idRatingFlag';

import type {
  IdRatingRectification
} from '../model/idRatingRectification';

import type {
  ListRatingAppealsParams
} from '../model/listRatingAppealsParams';

import type {
  ListRatingFlagsParams
} from '../model/listRatingFlagsParams';

import type {
  ListRatingRectificationsParams
} from '../model/listRatingRectificationsParams';

import type {
  ListRatingsParams
} from '../model/listRatingsParams';

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
  RatingAppealPage
} from '../model/ratingAppealPage';

import type {
  RatingAppealView
} from '../model/ratingAppealView';

import type {
  RatingDimensions
} from '../model/ratingDimensions';

import type {
  RatingFlagPage
} from '../model/ratingFlagPage';

import type {
  RatingFlagView
} from '../model/ratingFlagView';

import type {
  RatingPage
} from '../model/ratingPage';

import type {
  RatingReason
} from '../model/ratingReason';

import type {
  RatingRectificationPage
} from '../model/ratingRectificationPage';

import type {
  RatingRectificationView
} from '../model/ratingRectificationView';

import type {
  RatingSummaryView
} from '../model/ratingSummaryView';

import type {
  RatingView
} from '../model/ratingView';

import type {
  RecordCallBack
} from '../model/recordCallBack';

import type {
  RecordFix
} from '../model/recordFix';

import type {
  RecordRatingCallBackHeaders
} from '../model/recordRatingCallBackHeaders';

import type {
  RecordRatingFixHeaders
} from '../model/recordRatingFixHeaders';

import type {
  ReplyToRating
} from '../model/replyToRating';

import type {
  ReplyToRatingHeaders
} from '../model/replyToRatingHeaders';

import type {
  RerateRating
} from '../model/rerateRating';

import type {
  RerateRatingHeaders
} from '../model/rerateRatingHeaders';

import type {
  RevealRatingAuthor
} from '../model/revealRatingAuthor';

import type {
  RevealRatingAuthorHeaders
} from '../model/revealRatingAuthorHeaders';

import type {
  RevealedRatingAuthor
} from '../model/revealedRatingAuthor';

import type {
  WithdrawRatingHeaders
} from '../model/withdrawRatingHeaders';

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

export const getListRatingAppealsUrl = (params?: ListRatingAppealsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/rating-appeals?${stringifiedParams}` : `/api/v1/rating-appeals`
}

/**
 * @summary List appeals within one's grants.
 */
export const listRatingAppeals = async (params?: ListRatingAppealsParams, options?: Parameters<typeof request>[1]): Promise<RatingAppealPage> => {

  return request<RatingAppealPage>(getListRatingAppealsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListRatingAppealsQueryKey = (params?: ListRatingAppealsParams,) => {
    return [
    `/api/v1/rating-appeals`, ...(params ? [params] : [])
    ] as const;
    }


export const getListRatingAppealsQueryOptions = <TData = Awaited<ReturnType<typeof listRatingAppeals>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListRatingAppealsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRatingAppeals>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListRatingAppealsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listRatingAppeals>>> = ({ signal }) => listRatingAppeals(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listRatingAppeals>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListRatingAppealsQueryResult = NonNullable<Awaited<ReturnType<typeof listRatingAppeals>>>
export type ListRatingAppealsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListRatingAppeals<TData = Awaited<ReturnType<typeof listRatingAppeals>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListRatingAppealsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRatingAppeals>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRatingAppeals>>,
          TError,
          Awaited<ReturnType<typeof listRatingAppeals>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListRatingAppeals<TData = Awaited<ReturnType<typeof listRatingAppeals>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListRatingAppealsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRatingAppeals>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRatingAppeals>>,
          TError,
          Awaited<ReturnType<typeof listRatingAppeals>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListRatingAppeals<TData = Awaited<ReturnType<typeof listRatingAppeals>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListRatingAppealsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRatingAppeals>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List appeals within one's grants.
 */

export function useListRatingAppeals<TData = Awaited<ReturnType<typeof listRatingAppeals>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListRatingAppealsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRatingAppeals>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListRatingAppealsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetRatingAppealUrl = (id: IdRatingAppeal,) => {




  return `/api/v1/rating-appeals/${id}`
}

/**
 * @summary One appeal.
 */
export const getRatingAppeal = async (id: IdRatingAppeal, options?: Parameters<typeof request>[1]): Promise<RatingAppealView> => {

  return request<RatingAppealView>(getGetRatingAppealUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetRatingAppealQueryKey = (id: IdRatingAppeal,) => {
    return [
    `/api/v1/rating-appeals/${id}`
    ] as const;
    }


export const getGetRatingAppealQueryOptions = <TData = Awaited<ReturnType<typeof getRatingAppeal>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdRatingAppeal, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRatingAppeal>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetRatingAppealQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getRatingAppeal>>> = ({ signal }) => getRatingAppeal(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getRatingAppeal>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetRatingAppealQueryResult = NonNullable<Awaited<ReturnType<typeof getRatingAppeal>>>
export type GetRatingAppealQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetRatingAppeal<TData = Awaited<ReturnType<typeof getRatingAppeal>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdRatingAppeal, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRatingAppeal>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getRatingAppeal>>,
          TError,
          Awaited<ReturnType<typeof getRatingAppeal>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetRatingAppeal<TData = Awaited<ReturnType<typeof getRatingAppeal>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdRatingAppeal, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRatingAppeal>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getRatingAppeal>>,
          TError,
          Awaited<ReturnType<typeof getRatingAppeal>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetRatingAppeal<TData = Awaited<ReturnType<typeof getRatingAppeal>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdRatingAppeal, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRatingAppeal>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One appeal.
 */

export function useGetRatingAppeal<TData = Awaited<ReturnType<typeof getRatingAppeal>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdRatingAppeal, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRatingAppeal>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetRatingAppealQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getDecideRatingAppealUrl = (id: IdRatingAppeal,) => {




  return `/api/v1/rating-appeals/${id}/decide`
}

/**
 * @summary Decide an appeal, as somebody who has no part in it. Upheld, the rating is set aside and stays readable so.
 */
export const decideRatingAppeal = async (id: IdRatingAppeal,
    decideRatingAppealBody: DecideRatingAppeal,
    headers?: DecideRatingAppealHeaders, options?: Parameters<typeof request>[1]): Promise<RatingAppealView> => {

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
return request<RatingAppealView>(getDecideRatingAppealUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(decideRatingAppealBody)
  }
);}





export const getDecideRatingAppealMutationKey = () => ['decideRatingAppeal'] as const;

export const getDecideRatingAppealMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decideRatingAppeal>>, TError,DecideRatingAppealMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof decideRatingAppeal>>, TError,DecideRatingAppealMutationVariables, TContext> => {

const mutationKey = getDecideRatingAppealMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof decideRatingAppeal>>, DecideRatingAppealMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  decideRatingAppeal(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DecideRatingAppealMutationResult = NonNullable<Awaited<ReturnType<typeof decideRatingAppeal>>>
    export type DecideRatingAppealMutationBody = BodyType<DecideRatingAppeal>
    export type DecideRatingAppealMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type DecideRatingAppealMutationVariables = {id: IdRatingAppeal;data: BodyType<DecideRatingAppeal>;headers?: DecideRatingAppealHeaders}

    /**
 * @summary Decide an appeal, as somebody who has no part in it. Upheld, the rating is set aside and stays readable so.
 */
export const useDecideRatingAppeal = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decideRatingAppeal>>, TError,DecideRatingAppealMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof decideRatingAppeal>>,
        TError,
        DecideRatingAppealMutationVariables,
        TContext
      > => {
      return useMutation(getDecideRatingAppealMutationOptions(options), queryClient);
    }
    export const getListRatingDimensionsUrl = () => {




  return `/api/v1/rating-dimensions`
}

/**
 * @summary The sides of each kind of service that are rated on their own.
 */
export const listRatingDimensions = async ( options?: Parameters<typeof request>[1]): Promise<RatingDimensions> => {

  return request<RatingDimensions>(getListRatingDimensionsUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListRatingDimensionsQueryKey = () => {
    return [
    `/api/v1/rating-dimensions`
    ] as const;
    }


export const getListRatingDimensionsQueryOptions = <TData = Awaited<ReturnType<typeof listRatingDimensions>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRatingDimensions>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListRatingDimensionsQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listRatingDimensions>>> = ({ signal }) => listRatingDimensions({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listRatingDimensions>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListRatingDimensionsQueryResult = NonNullable<Awaited<ReturnType<typeof listRatingDimensions>>>
export type ListRatingDimensionsQueryError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>


export function useListRatingDimensions<TData = Awaited<ReturnType<typeof listRatingDimensions>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRatingDimensions>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRatingDimensions>>,
          TError,
          Awaited<ReturnType<typeof listRatingDimensions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListRatingDimensions<TData = Awaited<ReturnType<typeof listRatingDimensions>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRatingDimensions>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRatingDimensions>>,
          TError,
          Awaited<ReturnType<typeof listRatingDimensions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListRatingDimensions<TData = Awaited<ReturnType<typeof listRatingDimensions>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRatingDimensions>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The sides of each kind of service that are rated on their own.
 */

export function useListRatingDimensions<TData = Awaited<ReturnType<typeof listRatingDimensions>>, TError = ErrorType<Problem400Response | Problem401Response | Problem429Response | Problem500Response | Problem503Response>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRatingDimensions>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListRatingDimensionsQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getListRatingFlagsUrl = (params?: ListRatingFlagsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/rating-flags?${stringifiedParams}` : `/api/v1/rating-flags`
}

/**
 * @summary List signs of stuffing; their ratings count while they are open.
 */
export const listRatingFlags = async (params?: ListRatingFlagsParams, options?: Parameters<typeof request>[1]): Promise<RatingFlagPage> => {

  return request<RatingFlagPage>(getListRatingFlagsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListRatingFlagsQueryKey = (params?: ListRatingFlagsParams,) => {
    return [
    `/api/v1/rating-flags`, ...(params ? [params] : [])
    ] as const;
    }


export const getListRatingFlagsQueryOptions = <TData = Awaited<ReturnType<typeof listRatingFlags>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListRatingFlagsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRatingFlags>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListRatingFlagsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listRatingFlags>>> = ({ signal }) => listRatingFlags(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listRatingFlags>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListRatingFlagsQueryResult = NonNullable<Awaited<ReturnType<typeof listRatingFlags>>>
export type ListRatingFlagsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListRatingFlags<TData = Awaited<ReturnType<typeof listRatingFlags>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListRatingFlagsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRatingFlags>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRatingFlags>>,
          TError,
          Awaited<ReturnType<typeof listRatingFlags>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListRatingFlags<TData = Awaited<ReturnType<typeof listRatingFlags>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListRatingFlagsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRatingFlags>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRatingFlags>>,
          TError,
          Awaited<ReturnType<typeof listRatingFlags>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListRatingFlags<TData = Awaited<ReturnType<typeof listRatingFlags>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListRatingFlagsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRatingFlags>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List signs of stuffing; their ratings count while they are open.
 */

export function useListRatingFlags<TData = Awaited<ReturnType<typeof listRatingFlags>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListRatingFlagsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRatingFlags>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListRatingFlagsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetRatingFlagUrl = (id: IdRatingFlag,) => {




  return `/api/v1/rating-flags/${id}`
}

/**
 * @summary One sign of stuffing.
 */
export const getRatingFlag = async (id: IdRatingFlag, options?: Parameters<typeof request>[1]): Promise<RatingFlagView> => {

  return request<RatingFlagView>(getGetRatingFlagUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetRatingFlagQueryKey = (id: IdRatingFlag,) => {
    return [
    `/api/v1/rating-flags/${id}`
    ] as const;
    }


export const getGetRatingFlagQueryOptions = <TData = Awaited<ReturnType<typeof getRatingFlag>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdRatingFlag, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRatingFlag>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetRatingFlagQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getRatingFlag>>> = ({ signal }) => getRatingFlag(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getRatingFlag>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetRatingFlagQueryResult = NonNullable<Awaited<ReturnType<typeof getRatingFlag>>>
export type GetRatingFlagQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetRatingFlag<TData = Awaited<ReturnType<typeof getRatingFlag>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdRatingFlag, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRatingFlag>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getRatingFlag>>,
          TError,
          Awaited<ReturnType<typeof getRatingFlag>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetRatingFlag<TData = Awaited<ReturnType<typeof getRatingFlag>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdRatingFlag, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRatingFlag>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getRatingFlag>>,
          TError,
          Awaited<ReturnType<typeof getRatingFlag>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetRatingFlag<TData = Awaited<ReturnType<typeof getRatingFlag>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdRatingFlag, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRatingFlag>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One sign of stuffing.
 */

export function useGetRatingFlag<TData = Awaited<ReturnType<typeof getRatingFlag>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdRatingFlag, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRatingFlag>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetRatingFlagQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getDecideRatingFlagUrl = (id: IdRatingFlag,) => {




  return `/api/v1/rating-flags/${id}/decide`
}

/**
 * @summary Decide whether ratings were stuffed, as somebody who has no part in it.
 */
export const decideRatingFlag = async (id: IdRatingFlag,
    decideRatingFlagBody: DecideRatingFlag,
    headers?: DecideRatingFlagHeaders, options?: Parameters<typeof request>[1]): Promise<RatingFlagView> => {

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
return request<RatingFlagView>(getDecideRatingFlagUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(decideRatingFlagBody)
  }
);}





export const getDecideRatingFlagMutationKey = () => ['decideRatingFlag'] as const;

export const getDecideRatingFlagMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decideRatingFlag>>, TError,DecideRatingFlagMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof decideRatingFlag>>, TError,DecideRatingFlagMutationVariables, TContext> => {

const mutationKey = getDecideRatingFlagMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof decideRatingFlag>>, DecideRatingFlagMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  decideRatingFlag(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DecideRatingFlagMutationResult = NonNullable<Awaited<ReturnType<typeof decideRatingFlag>>>
    export type DecideRatingFlagMutationBody = BodyType<DecideRatingFlag>
    export type DecideRatingFlagMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type DecideRatingFlagMutationVariables = {id: IdRatingFlag;data: BodyType<DecideRatingFlag>;headers?: DecideRatingFlagHeaders}

    /**
 * @summary Decide whether ratings were stuffed, as somebody who has no part in it.
 */
export const useDecideRatingFlag = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof decideRatingFlag>>, TError,DecideRatingFlagMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof decideRatingFlag>>,
        TError,
        DecideRatingFlagMutationVariables,
        TContext
      > => {
      return useMutation(getDecideRatingFlagMutationOptions(options), queryClient);
    }
    export const getListRatingRectificationsUrl = (params?: ListRatingRectificationsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/rating-rectifications?${stringifiedParams}` : `/api/v1/rating-rectifications`
}

/**
 * @summary List rectifications within one's grants.
 */
export const listRatingRectifications = async (params?: ListRatingRectificationsParams, options?: Parameters<typeof request>[1]): Promise<RatingRectificationPage> => {

  return request<RatingRectificationPage>(getListRatingRectificationsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListRatingRectificationsQueryKey = (params?: ListRatingRectificationsParams,) => {
    return [
    `/api/v1/rating-rectifications`, ...(params ? [params] : [])
    ] as const;
    }


export const getListRatingRectificationsQueryOptions = <TData = Awaited<ReturnType<typeof listRatingRectifications>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListRatingRectificationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRatingRectifications>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListRatingRectificationsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listRatingRectifications>>> = ({ signal }) => listRatingRectifications(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listRatingRectifications>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListRatingRectificationsQueryResult = NonNullable<Awaited<ReturnType<typeof listRatingRectifications>>>
export type ListRatingRectificationsQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListRatingRectifications<TData = Awaited<ReturnType<typeof listRatingRectifications>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListRatingRectificationsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRatingRectifications>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRatingRectifications>>,
          TError,
          Awaited<ReturnType<typeof listRatingRectifications>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListRatingRectifications<TData = Awaited<ReturnType<typeof listRatingRectifications>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListRatingRectificationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRatingRectifications>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRatingRectifications>>,
          TError,
          Awaited<ReturnType<typeof listRatingRectifications>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListRatingRectifications<TData = Awaited<ReturnType<typeof listRatingRectifications>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListRatingRectificationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRatingRectifications>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List rectifications within one's grants.
 */

export function useListRatingRectifications<TData = Awaited<ReturnType<typeof listRatingRectifications>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListRatingRectificationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRatingRectifications>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListRatingRectificationsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetRatingRectificationUrl = (id: IdRatingRectification,) => {




  return `/api/v1/rating-rectifications/${id}`
}

/**
 * @summary One rectification with its calls.
 */
export const getRatingRectification = async (id: IdRatingRectification, options?: Parameters<typeof request>[1]): Promise<RatingRectificationView> => {

  return request<RatingRectificationView>(getGetRatingRectificationUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetRatingRectificationQueryKey = (id: IdRatingRectification,) => {
    return [
    `/api/v1/rating-rectifications/${id}`
    ] as const;
    }


export const getGetRatingRectificationQueryOptions = <TData = Awaited<ReturnType<typeof getRatingRectification>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdRatingRectification, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRatingRectification>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetRatingRectificationQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getRatingRectification>>> = ({ signal }) => getRatingRectification(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getRatingRectification>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetRatingRectificationQueryResult = NonNullable<Awaited<ReturnType<typeof getRatingRectification>>>
export type GetRatingRectificationQueryError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetRatingRectification<TData = Awaited<ReturnType<typeof getRatingRectification>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdRatingRectification, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRatingRectification>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getRatingRectification>>,
          TError,
          Awaited<ReturnType<typeof getRatingRectification>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetRatingRectification<TData = Awaited<ReturnType<typeof getRatingRectification>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdRatingRectification, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRatingRectification>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getRatingRectification>>,
          TError,
          Awaited<ReturnType<typeof getRatingRectification>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetRatingRectification<TData = Awaited<ReturnType<typeof getRatingRectification>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdRatingRectification, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRatingRectification>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One rectification with its calls.
 */

export function useGetRatingRectification<TData = Awaited<ReturnType<typeof getRatingRectification>>, TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdRatingRectification, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRatingRectification>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetRatingRectificationQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getRecordRatingCallBackUrl = (id: IdRatingRectification,) => {




  return `/api/v1/rating-rectifications/${id}/call-back`
}

/**
 * @summary Record a call to the author, by a person with a name; due within a working day.
 */
export const recordRatingCallBack = async (id: IdRatingRectification,
    recordCallBack: RecordCallBack,
    headers?: RecordRatingCallBackHeaders, options?: Parameters<typeof request>[1]): Promise<RatingRectificationView> => {

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
return request<RatingRectificationView>(getRecordRatingCallBackUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(recordCallBack)
  }
);}





export const getRecordRatingCallBackMutationKey = () => ['recordRatingCallBack'] as const;

export const getRecordRatingCallBackMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordRatingCallBack>>, TError,RecordRatingCallBackMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof recordRatingCallBack>>, TError,RecordRatingCallBackMutationVariables, TContext> => {

const mutationKey = getRecordRatingCallBackMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof recordRatingCallBack>>, RecordRatingCallBackMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  recordRatingCallBack(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RecordRatingCallBackMutationResult = NonNullable<Awaited<ReturnType<typeof recordRatingCallBack>>>
    export type RecordRatingCallBackMutationBody = BodyType<RecordCallBack>
    export type RecordRatingCallBackMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RecordRatingCallBackMutationVariables = {id: IdRatingRectification;data: BodyType<RecordCallBack>;headers?: RecordRatingCallBackHeaders}

    /**
 * @summary Record a call to the author, by a person with a name; due within a working day.
 */
export const useRecordRatingCallBack = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordRatingCallBack>>, TError,RecordRatingCallBackMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof recordRatingCallBack>>,
        TError,
        RecordRatingCallBackMutationVariables,
        TContext
      > => {
      return useMutation(getRecordRatingCallBackMutationOptions(options), queryClient);
    }
    export const getRecordRatingFixUrl = (id: IdRatingRectification,) => {




  return `/api/v1/rating-rectifications/${id}/fix`
}

/**
 * @summary Record what was mended, with what shows it; due within ten working days.
 */
export const recordRatingFix = async (id: IdRatingRectification,
    recordFix: RecordFix,
    headers?: RecordRatingFixHeaders, options?: Parameters<typeof request>[1]): Promise<RatingRectificationView> => {

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
return request<RatingRectificationView>(getRecordRatingFixUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(recordFix)
  }
);}





export const getRecordRatingFixMutationKey = () => ['recordRatingFix'] as const;

export const getRecordRatingFixMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordRatingFix>>, TError,RecordRatingFixMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof recordRatingFix>>, TError,RecordRatingFixMutationVariables, TContext> => {

const mutationKey = getRecordRatingFixMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof recordRatingFix>>, RecordRatingFixMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  recordRatingFix(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RecordRatingFixMutationResult = NonNullable<Awaited<ReturnType<typeof recordRatingFix>>>
    export type RecordRatingFixMutationBody = BodyType<RecordFix>
    export type RecordRatingFixMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RecordRatingFixMutationVariables = {id: IdRatingRectification;data: BodyType<RecordFix>;headers?: RecordRatingFixHeaders}

    /**
 * @summary Record what was mended, with what shows it; due within ten working days.
 */
export const useRecordRatingFix = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof recordRatingFix>>, TError,RecordRatingFixMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof recordRatingFix>>,
        TError,
        RecordRatingFixMutationVariables,
        TContext
      > => {
      return useMutation(getRecordRatingFixMutationOptions(options), queryClient);
    }
    export const getListRatingsUrl = (params?: ListRatingsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/ratings?${stringifiedParams}` : `/api/v1/ratings`
}

/**
 * @summary List ratings, newest first: what is public, and for staff and authors more.
 */
export const listRatings = async (params?: ListRatingsParams, options?: Parameters<typeof request>[1]): Promise<RatingPage> => {

  return request<RatingPage>(getListRatingsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListRatingsQueryKey = (params?: ListRatingsParams,) => {
    return [
    `/api/v1/ratings`, ...(params ? [params] : [])
    ] as const;
    }


export const getListRatingsQueryOptions = <TData = Awaited<ReturnType<typeof listRatings>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListRatingsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRatings>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListRatingsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listRatings>>> = ({ signal }) => listRatings(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listRatings>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListRatingsQueryResult = NonNullable<Awaited<ReturnType<typeof listRatings>>>
export type ListRatingsQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListRatings<TData = Awaited<ReturnType<typeof listRatings>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListRatingsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRatings>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRatings>>,
          TError,
          Awaited<ReturnType<typeof listRatings>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListRatings<TData = Awaited<ReturnType<typeof listRatings>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListRatingsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRatings>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listRatings>>,
          TError,
          Awaited<ReturnType<typeof listRatings>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListRatings<TData = Awaited<ReturnType<typeof listRatings>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListRatingsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRatings>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List ratings, newest first: what is public, and for staff and authors more.
 */

export function useListRatings<TData = Awaited<ReturnType<typeof listRatings>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListRatingsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listRatings>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListRatingsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateRatingUrl = () => {




  return `/api/v1/ratings`
}

/**
 * @summary Rate a verified use, once: one's own, or by an officer for somebody who is offline.
 */
export const createRating = async (createRatingBody: CreateRating,
    headers?: CreateRatingHeaders, options?: Parameters<typeof request>[1]): Promise<RatingView> => {

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
return request<RatingView>(getCreateRatingUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createRatingBody)
  }
);}





export const getCreateRatingMutationKey = () => ['createRating'] as const;

export const getCreateRatingMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createRating>>, TError,CreateRatingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createRating>>, TError,CreateRatingMutationVariables, TContext> => {

const mutationKey = getCreateRatingMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createRating>>, CreateRatingMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createRating(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateRatingMutationResult = NonNullable<Awaited<ReturnType<typeof createRating>>>
    export type CreateRatingMutationBody = BodyType<CreateRating>
    export type CreateRatingMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateRatingMutationVariables = {data: BodyType<CreateRating>;headers?: CreateRatingHeaders}

    /**
 * @summary Rate a verified use, once: one's own, or by an officer for somebody who is offline.
 */
export const useCreateRating = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createRating>>, TError,CreateRatingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createRating>>,
        TError,
        CreateRatingMutationVariables,
        TContext
      > => {
      return useMutation(getCreateRatingMutationOptions(options), queryClient);
    }
    export const getGetRatingSummaryUrl = (params?: GetRatingSummaryParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/ratings/summary?${stringifiedParams}` : `/api/v1/ratings/summary`
}

/**
 * Of a venue, a supplier, a region or a kind. Fewer than five are suppressed.
 * @summary What ratings say together: how many, their mean, distribution, satisfaction and trend.
 */
export const getRatingSummary = async (params?: GetRatingSummaryParams, options?: Parameters<typeof request>[1]): Promise<RatingSummaryView> => {

  return request<RatingSummaryView>(getGetRatingSummaryUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetRatingSummaryQueryKey = (params?: GetRatingSummaryParams,) => {
    return [
    `/api/v1/ratings/summary`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetRatingSummaryQueryOptions = <TData = Awaited<ReturnType<typeof getRatingSummary>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: GetRatingSummaryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRatingSummary>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetRatingSummaryQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getRatingSummary>>> = ({ signal }) => getRatingSummary(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getRatingSummary>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetRatingSummaryQueryResult = NonNullable<Awaited<ReturnType<typeof getRatingSummary>>>
export type GetRatingSummaryQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetRatingSummary<TData = Awaited<ReturnType<typeof getRatingSummary>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  GetRatingSummaryParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRatingSummary>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getRatingSummary>>,
          TError,
          Awaited<ReturnType<typeof getRatingSummary>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetRatingSummary<TData = Awaited<ReturnType<typeof getRatingSummary>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetRatingSummaryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRatingSummary>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getRatingSummary>>,
          TError,
          Awaited<ReturnType<typeof getRatingSummary>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetRatingSummary<TData = Awaited<ReturnType<typeof getRatingSummary>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetRatingSummaryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRatingSummary>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What ratings say together: how many, their mean, distribution, satisfaction and trend.
 */

export function useGetRatingSummary<TData = Awaited<ReturnType<typeof getRatingSummary>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: GetRatingSummaryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRatingSummary>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetRatingSummaryQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getGetRatingUrl = (id: IdRating,) => {




  return `/api/v1/ratings/${id}`
}

/**
 * @summary One rating.
 */
export const getRating = async (id: IdRating, options?: Parameters<typeof request>[1]): Promise<RatingView> => {

  return request<RatingView>(getGetRatingUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetRatingQueryKey = (id: IdRating,) => {
    return [
    `/api/v1/ratings/${id}`
    ] as const;
    }


export const getGetRatingQueryOptions = <TData = Awaited<ReturnType<typeof getRating>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdRating, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRating>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetRatingQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getRating>>> = ({ signal }) => getRating(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getRating>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetRatingQueryResult = NonNullable<Awaited<ReturnType<typeof getRating>>>
export type GetRatingQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetRating<TData = Awaited<ReturnType<typeof getRating>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdRating, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRating>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getRating>>,
          TError,
          Awaited<ReturnType<typeof getRating>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetRating<TData = Awaited<ReturnType<typeof getRating>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdRating, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRating>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getRating>>,
          TError,
          Awaited<ReturnType<typeof getRating>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetRating<TData = Awaited<ReturnType<typeof getRating>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdRating, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRating>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One rating.
 */

export function useGetRating<TData = Awaited<ReturnType<typeof getRating>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdRating, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getRating>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetRatingQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAppealRatingUrl = (id: IdRating,) => {




  return `/api/v1/ratings/${id}/appeal`
}

/**
 * @summary Appeal against a rating as mistaken or malicious; until it is decided, the rating counts.
 */
export const appealRating = async (id: IdRating,
    appealRatingBody: AppealRating,
    headers?: AppealRatingHeaders, options?: Parameters<typeof request>[1]): Promise<RatingAppealView> => {

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
return request<RatingAppealView>(getAppealRatingUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(appealRatingBody)
  }
);}





export const getAppealRatingMutationKey = () => ['appealRating'] as const;

export const getAppealRatingMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof appealRating>>, TError,AppealRatingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof appealRating>>, TError,AppealRatingMutationVariables, TContext> => {

const mutationKey = getAppealRatingMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof appealRating>>, AppealRatingMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  appealRating(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AppealRatingMutationResult = NonNullable<Awaited<ReturnType<typeof appealRating>>>
    export type AppealRatingMutationBody = BodyType<AppealRating>
    export type AppealRatingMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type AppealRatingMutationVariables = {id: IdRating;data: BodyType<AppealRating>;headers?: AppealRatingHeaders}

    /**
 * @summary Appeal against a rating as mistaken or malicious; until it is decided, the rating counts.
 */
export const useAppealRating = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof appealRating>>, TError,AppealRatingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof appealRating>>,
        TError,
        AppealRatingMutationVariables,
        TContext
      > => {
      return useMutation(getAppealRatingMutationOptions(options), queryClient);
    }
    export const getRerateRatingUrl = (id: IdRating,) => {




  return `/api/v1/ratings/${id}/re-rate`
}

/**
 * @summary Rate again after a fix; from then on this one counts.
 */
export const rerateRating = async (id: IdRating,
    rerateRatingBody: RerateRating,
    headers?: RerateRatingHeaders, options?: Parameters<typeof request>[1]): Promise<RatingView> => {

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
return request<RatingView>(getRerateRatingUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(rerateRatingBody)
  }
);}





export const getRerateRatingMutationKey = () => ['rerateRating'] as const;

export const getRerateRatingMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rerateRating>>, TError,RerateRatingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof rerateRating>>, TError,RerateRatingMutationVariables, TContext> => {

const mutationKey = getRerateRatingMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof rerateRating>>, RerateRatingMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  rerateRating(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RerateRatingMutationResult = NonNullable<Awaited<ReturnType<typeof rerateRating>>>
    export type RerateRatingMutationBody = BodyType<RerateRating>
    export type RerateRatingMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RerateRatingMutationVariables = {id: IdRating;data: BodyType<RerateRating>;headers?: RerateRatingHeaders}

    /**
 * @summary Rate again after a fix; from then on this one counts.
 */
export const useRerateRating = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof rerateRating>>, TError,RerateRatingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof rerateRating>>,
        TError,
        RerateRatingMutationVariables,
        TContext
      > => {
      return useMutation(getRerateRatingMutationOptions(options), queryClient);
    }
    export const getAmendRatingReplyUrl = (id: IdRating,) => {




  return `/api/v1/ratings/${id}/reply`
}

/**
 * @summary Give the reply another wording; the earlier ones stay readable.
 */
export const amendRatingReply = async (id: IdRating,
    replyToRating: ReplyToRating,
    headers?: AmendRatingReplyHeaders, options?: Parameters<typeof request>[1]): Promise<RatingView> => {

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
return request<RatingView>(getAmendRatingReplyUrl(id),
  {
    ...options,
    method: 'PUT',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(replyToRating)
  }
);}





export const getAmendRatingReplyMutationKey = () => ['amendRatingReply'] as const;

export const getAmendRatingReplyMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof amendRatingReply>>, TError,AmendRatingReplyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof amendRatingReply>>, TError,AmendRatingReplyMutationVariables, TContext> => {

const mutationKey = getAmendRatingReplyMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof amendRatingReply>>, AmendRatingReplyMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  amendRatingReply(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AmendRatingReplyMutationResult = NonNullable<Awaited<ReturnType<typeof amendRatingReply>>>
    export type AmendRatingReplyMutationBody = BodyType<ReplyToRating>
    export type AmendRatingReplyMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type AmendRatingReplyMutationVariables = {id: IdRating;data: BodyType<ReplyToRating>;headers?: AmendRatingReplyHeaders}

    /**
 * @summary Give the reply another wording; the earlier ones stay readable.
 */
export const useAmendRatingReply = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof amendRatingReply>>, TError,AmendRatingReplyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof amendRatingReply>>,
        TError,
        AmendRatingReplyMutationVariables,
        TContext
      > => {
      return useMutation(getAmendRatingReplyMutationOptions(options), queryClient);
    }
    export const getReplyToRatingUrl = (id: IdRating,) => {




  return `/api/v1/ratings/${id}/reply`
}

/**
 * @summary Reply to a rating as who was rated, once.
 */
export const replyToRating = async (id: IdRating,
    replyToRatingBody: ReplyToRating,
    headers?: ReplyToRatingHeaders, options?: Parameters<typeof request>[1]): Promise<RatingView> => {

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
return request<RatingView>(getReplyToRatingUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(replyToRatingBody)
  }
);}





export const getReplyToRatingMutationKey = () => ['replyToRating'] as const;

export const getReplyToRatingMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof replyToRating>>, TError,ReplyToRatingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof replyToRating>>, TError,ReplyToRatingMutationVariables, TContext> => {

const mutationKey = getReplyToRatingMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof replyToRating>>, ReplyToRatingMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  replyToRating(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ReplyToRatingMutationResult = NonNullable<Awaited<ReturnType<typeof replyToRating>>>
    export type ReplyToRatingMutationBody = BodyType<ReplyToRating>
    export type ReplyToRatingMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ReplyToRatingMutationVariables = {id: IdRating;data: BodyType<ReplyToRating>;headers?: ReplyToRatingHeaders}

    /**
 * @summary Reply to a rating as who was rated, once.
 */
export const useReplyToRating = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof replyToRating>>, TError,ReplyToRatingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof replyToRating>>,
        TError,
        ReplyToRatingMutationVariables,
        TContext
      > => {
      return useMutation(getReplyToRatingMutationOptions(options), queryClient);
    }
    export const getRevealRatingAuthorUrl = (id: IdRating,) => {




  return `/api/v1/ratings/${id}/reveal`
}

/**
 * @summary See who said it, for the call-back; logged with the reason.
 */
export const revealRatingAuthor = async (id: IdRating,
    revealRatingAuthorBody: RevealRatingAuthor,
    headers?: RevealRatingAuthorHeaders, options?: Parameters<typeof request>[1]): Promise<RevealedRatingAuthor> => {

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
return request<RevealedRatingAuthor>(getRevealRatingAuthorUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(revealRatingAuthorBody)
  }
);}





export const getRevealRatingAuthorMutationKey = () => ['revealRatingAuthor'] as const;

export const getRevealRatingAuthorMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof revealRatingAuthor>>, TError,RevealRatingAuthorMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof revealRatingAuthor>>, TError,RevealRatingAuthorMutationVariables, TContext> => {

const mutationKey = getRevealRatingAuthorMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof revealRatingAuthor>>, RevealRatingAuthorMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  revealRatingAuthor(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type RevealRatingAuthorMutationResult = NonNullable<Awaited<ReturnType<typeof revealRatingAuthor>>>
    export type RevealRatingAuthorMutationBody = BodyType<RevealRatingAuthor>
    export type RevealRatingAuthorMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type RevealRatingAuthorMutationVariables = {id: IdRating;data: BodyType<RevealRatingAuthor>;headers?: RevealRatingAuthorHeaders}

    /**
 * @summary See who said it, for the call-back; logged with the reason.
 */
export const useRevealRatingAuthor = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof revealRatingAuthor>>, TError,RevealRatingAuthorMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof revealRatingAuthor>>,
        TError,
        RevealRatingAuthorMutationVariables,
        TContext
      > => {
      return useMutation(getRevealRatingAuthorMutationOptions(options), queryClient);
    }
    export const getWithdrawRatingUrl = (id: IdRating,) => {




  return `/api/v1/ratings/${id}/withdraw`
}

/**
 * @summary Withdraw a rating of one's own. It counts no more; that it was withdrawn is told.
 */
export const withdrawRating = async (id: IdRating,
    ratingReason: RatingReason,
    headers?: WithdrawRatingHeaders, options?: Parameters<typeof request>[1]): Promise<RatingView> => {

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
return request<RatingView>(getWithdrawRatingUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(ratingReason)
  }
);}





export const getWithdrawRatingMutationKey = () => ['withdrawRating'] as const;

export const getWithdrawRatingMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawRating>>, TError,WithdrawRatingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof withdrawRating>>, TError,WithdrawRatingMutationVariables, TContext> => {

const mutationKey = getWithdrawRatingMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof withdrawRating>>, WithdrawRatingMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  withdrawRating(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type WithdrawRatingMutationResult = NonNullable<Awaited<ReturnType<typeof withdrawRating>>>
    export type WithdrawRatingMutationBody = BodyType<RatingReason>
    export type WithdrawRatingMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type WithdrawRatingMutationVariables = {id: IdRating;data: BodyType<RatingReason>;headers?: WithdrawRatingHeaders}

    /**
 * @summary Withdraw a rating of one's own. It counts no more; that it was withdrawn is told.
 */
export const useWithdrawRating = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof withdrawRating>>, TError,WithdrawRatingMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof withdrawRating>>,
        TError,
        WithdrawRatingMutationVariables,
        TContext
      > => {
      return useMutation(getWithdrawRatingMutationOptions(options), queryClient);
    }
