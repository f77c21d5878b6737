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
  AnswerEnquiry
} from '../model/answerEnquiry';

import type {
  AnswerEnquiryHeaders
} from '../model/answerEnquiryHeaders';

import type {
  AskEnquiry
} from '../model/askEnquiry';

import type {
  AskEnquiryHeaders
} from '../model/askEnquiryHeaders';

import type {
  ClarificationPage
} from '../model/clarificationPage';

import type {
  ClarifyProcurementProject
} from '../model/clarifyProcurementProject';

import type {
  ClarifyProcurementProjectHeaders
} from '../model/clarifyProcurementProjectHeaders';

import type {
  CloseConsultation
} from '../model/closeConsultation';

import type {
  CloseConsultationHeaders
} from '../model/closeConsultationHeaders';

import type {
  ConsultRequirement
} from '../model/consultRequirement';

import type {
  ConsultRequirementHeaders
} from '../model/consultRequirementHeaders';

import type {
  CreateProcurementProject
} from '../model/createProcurementProject';

import type {
  CreateProcurementProjectHeaders
} from '../model/createProcurementProjectHeaders';

import type {
  DeleteProcurementProjectHeaders
} from '../model/deleteProcurementProjectHeaders';

import type {
  DrawInvitations
} from '../model/drawInvitations';

import type {
  DrawInvitationsHeaders
} from '../model/drawInvitationsHeaders';

import type {
  EnquiryPage
} from '../model/enquiryPage';

import type {
  EnquiryView
} from '../model/enquiryView';

import type {
  FailProcurementProject
} from '../model/failProcurementProject';

import type {
  FailProcurementProjectHeaders
} from '../model/failProcurementProjectHeaders';

import type {
  GetProjectTimelineParams
} from '../model/getProjectTimelineParams';

import type {
  IdEnquiry
} from '../model/idEnquiry';

import type {
  IdProcurementProject
} from '../model/idProcurementProject';

import type {
  InvitationsView
} from '../model/invitationsView';

import type {
  ListClarificationsParams
} from '../model/listClarificationsParams';

import type {
  ListEnquiriesParams
} from '../model/listEnquiriesParams';

import type {
  ListOpinionsParams
} from '../model/listOpinionsParams';

import type {
  ListProcurementProjectsParams
} from '../model/listProcurementProjectsParams';

import type {
  OpinionPage
} from '../model/opinionPage';

import type {
  OpinionView
} from '../model/opinionView';

import type {
  PreviewTimelineHeaders
} from '../model/previewTimelineHeaders';

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
  ProcurementProjectPage
} from '../model/procurementProjectPage';

import type {
  ProcurementProjectView
} from '../model/procurementProjectView';

import type {
  PublicizeSingleSource
} from '../model/publicizeSingleSource';

import type {
  PublicizeSingleSourceHeaders
} from '../model/publicizeSingleSourceHeaders';

import type {
  PublishProcurementProject
} from '../model/publishProcurementProject';

import type {
  PublishProcurementProjectHeaders
} from '../model/publishProcurementProjectHeaders';

import type {
  SubmitOpinion
} from '../model/submitOpinion';

import type {
  SubmitOpinionHeaders
} from '../model/submitOpinionHeaders';

import type {
  TerminateProcurementProject
} from '../model/terminateProcurementProject';

import type {
  TerminateProcurementProjectHeaders
} from '../model/terminateProcurementProjectHeaders';

import type {
  TimelinePreview
} from '../model/timelinePreview';

import type {
  TimelineView
} from '../model/timelineView';

import type {
  UpdateProcurementProject
} from '../model/updateProcurementProject';

import type {
  UpdateProcurementProjectHeaders
} from '../model/updateProcurementProjectHeaders';

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

export const getAnswerEnquiryUrl = (id: IdEnquiry,) => {




  return `/api/v1/enquiries/${id}/answer`
}

/**
 * @summary Answer an enquiry, to all.
 */
export const answerEnquiry = async (id: IdEnquiry,
    answerEnquiryBody: AnswerEnquiry,
    headers?: AnswerEnquiryHeaders, options?: Parameters<typeof request>[1]): Promise<EnquiryView> => {

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
return request<EnquiryView>(getAnswerEnquiryUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(answerEnquiryBody)
  }
);}





export const getAnswerEnquiryMutationKey = () => ['answerEnquiry'] as const;

export const getAnswerEnquiryMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof answerEnquiry>>, TError,AnswerEnquiryMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof answerEnquiry>>, TError,AnswerEnquiryMutationVariables, TContext> => {

const mutationKey = getAnswerEnquiryMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof answerEnquiry>>, AnswerEnquiryMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  answerEnquiry(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AnswerEnquiryMutationResult = NonNullable<Awaited<ReturnType<typeof answerEnquiry>>>
    export type AnswerEnquiryMutationBody = BodyType<AnswerEnquiry>
    export type AnswerEnquiryMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type AnswerEnquiryMutationVariables = {id: IdEnquiry;data: BodyType<AnswerEnquiry>;headers?: AnswerEnquiryHeaders}

    /**
 * @summary Answer an enquiry, to all.
 */
export const useAnswerEnquiry = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof answerEnquiry>>, TError,AnswerEnquiryMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof answerEnquiry>>,
        TError,
        AnswerEnquiryMutationVariables,
        TContext
      > => {
      return useMutation(getAnswerEnquiryMutationOptions(options), queryClient);
    }
    export const getListProcurementProjectsUrl = (params?: ListProcurementProjectsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/procurement-projects?${stringifiedParams}` : `/api/v1/procurement-projects`
}

/**
 * @summary List projects; the public sees those that were announced.
 */
export const listProcurementProjects = async (params?: ListProcurementProjectsParams, options?: Parameters<typeof request>[1]): Promise<ProcurementProjectPage> => {

  return request<ProcurementProjectPage>(getListProcurementProjectsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListProcurementProjectsQueryKey = (params?: ListProcurementProjectsParams,) => {
    return [
    `/api/v1/procurement-projects`, ...(params ? [params] : [])
    ] as const;
    }


export const getListProcurementProjectsQueryOptions = <TData = Awaited<ReturnType<typeof listProcurementProjects>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(params?: ListProcurementProjectsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProcurementProjects>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListProcurementProjectsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listProcurementProjects>>> = ({ signal }) => listProcurementProjects(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listProcurementProjects>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListProcurementProjectsQueryResult = NonNullable<Awaited<ReturnType<typeof listProcurementProjects>>>
export type ListProcurementProjectsQueryError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListProcurementProjects<TData = Awaited<ReturnType<typeof listProcurementProjects>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params: undefined |  ListProcurementProjectsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProcurementProjects>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listProcurementProjects>>,
          TError,
          Awaited<ReturnType<typeof listProcurementProjects>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListProcurementProjects<TData = Awaited<ReturnType<typeof listProcurementProjects>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListProcurementProjectsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProcurementProjects>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listProcurementProjects>>,
          TError,
          Awaited<ReturnType<typeof listProcurementProjects>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListProcurementProjects<TData = Awaited<ReturnType<typeof listProcurementProjects>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListProcurementProjectsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProcurementProjects>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary List projects; the public sees those that were announced.
 */

export function useListProcurementProjects<TData = Awaited<ReturnType<typeof listProcurementProjects>>, TError = ErrorType<Problem400Response | Problem401Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 params?: ListProcurementProjectsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listProcurementProjects>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListProcurementProjectsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCreateProcurementProjectUrl = () => {




  return `/api/v1/procurement-projects`
}

/**
 * @summary Plan a project with its terms, criteria and lots.
 */
export const createProcurementProject = async (createProcurementProjectBody: CreateProcurementProject,
    headers?: CreateProcurementProjectHeaders, options?: Parameters<typeof request>[1]): Promise<ProcurementProjectView> => {

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
return request<ProcurementProjectView>(getCreateProcurementProjectUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(createProcurementProjectBody)
  }
);}





export const getCreateProcurementProjectMutationKey = () => ['createProcurementProject'] as const;

export const getCreateProcurementProjectMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createProcurementProject>>, TError,CreateProcurementProjectMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof createProcurementProject>>, TError,CreateProcurementProjectMutationVariables, TContext> => {

const mutationKey = getCreateProcurementProjectMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof createProcurementProject>>, CreateProcurementProjectMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  createProcurementProject(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CreateProcurementProjectMutationResult = NonNullable<Awaited<ReturnType<typeof createProcurementProject>>>
    export type CreateProcurementProjectMutationBody = BodyType<CreateProcurementProject>
    export type CreateProcurementProjectMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CreateProcurementProjectMutationVariables = {data: BodyType<CreateProcurementProject>;headers?: CreateProcurementProjectHeaders}

    /**
 * @summary Plan a project with its terms, criteria and lots.
 */
export const useCreateProcurementProject = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof createProcurementProject>>, TError,CreateProcurementProjectMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof createProcurementProject>>,
        TError,
        CreateProcurementProjectMutationVariables,
        TContext
      > => {
      return useMutation(getCreateProcurementProjectMutationOptions(options), queryClient);
    }
    export const getGetProcurementProjectUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}`
}

/**
 * @summary One project with its terms, criteria, lots and clock.
 */
export const getProcurementProject = async (id: IdProcurementProject, options?: Parameters<typeof request>[1]): Promise<ProcurementProjectView> => {

  return request<ProcurementProjectView>(getGetProcurementProjectUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetProcurementProjectQueryKey = (id: IdProcurementProject,) => {
    return [
    `/api/v1/procurement-projects/${id}`
    ] as const;
    }


export const getGetProcurementProjectQueryOptions = <TData = Awaited<ReturnType<typeof getProcurementProject>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProcurementProject>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetProcurementProjectQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getProcurementProject>>> = ({ signal }) => getProcurementProject(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getProcurementProject>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetProcurementProjectQueryResult = NonNullable<Awaited<ReturnType<typeof getProcurementProject>>>
export type GetProcurementProjectQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetProcurementProject<TData = Awaited<ReturnType<typeof getProcurementProject>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProcurementProject>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProcurementProject>>,
          TError,
          Awaited<ReturnType<typeof getProcurementProject>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetProcurementProject<TData = Awaited<ReturnType<typeof getProcurementProject>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProcurementProject>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProcurementProject>>,
          TError,
          Awaited<ReturnType<typeof getProcurementProject>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetProcurementProject<TData = Awaited<ReturnType<typeof getProcurementProject>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProcurementProject>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary One project with its terms, criteria, lots and clock.
 */

export function useGetProcurementProject<TData = Awaited<ReturnType<typeof getProcurementProject>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProcurementProject>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetProcurementProjectQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getDeleteProcurementProjectUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}`
}

/**
 * @summary Drop a plan that nobody has seen.
 */
export const deleteProcurementProject = async (id: IdProcurementProject,
    headers: DeleteProcurementProjectHeaders, options?: Parameters<typeof request>[1]): Promise<void> => {

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
return request<void>(getDeleteProcurementProjectUrl(id),
  {
    ...options,
    method: 'DELETE',
    headers: { ...headers, ...getHeaders(options?.headers) }

  }
);}





export const getDeleteProcurementProjectMutationKey = () => ['deleteProcurementProject'] as const;

export const getDeleteProcurementProjectMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteProcurementProject>>, TError,DeleteProcurementProjectMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof deleteProcurementProject>>, TError,DeleteProcurementProjectMutationVariables, TContext> => {

const mutationKey = getDeleteProcurementProjectMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof deleteProcurementProject>>, DeleteProcurementProjectMutationVariables> = (props) => {
          const {id,headers} = props ?? {};

          return  deleteProcurementProject(id,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DeleteProcurementProjectMutationResult = NonNullable<Awaited<ReturnType<typeof deleteProcurementProject>>>

    export type DeleteProcurementProjectMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type DeleteProcurementProjectMutationVariables = {id: IdProcurementProject;headers: DeleteProcurementProjectHeaders}

    /**
 * @summary Drop a plan that nobody has seen.
 */
export const useDeleteProcurementProject = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof deleteProcurementProject>>, TError,DeleteProcurementProjectMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof deleteProcurementProject>>,
        TError,
        DeleteProcurementProjectMutationVariables,
        TContext
      > => {
      return useMutation(getDeleteProcurementProjectMutationOptions(options), queryClient);
    }
    export const getUpdateProcurementProjectUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}`
}

/**
 * @summary Change a project that is not published.
 */
export const updateProcurementProject = async (id: IdProcurementProject,
    updateProcurementProjectBody: UpdateProcurementProject,
    headers: UpdateProcurementProjectHeaders, options?: Parameters<typeof request>[1]): Promise<ProcurementProjectView> => {

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
return request<ProcurementProjectView>(getUpdateProcurementProjectUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(updateProcurementProjectBody)
  }
);}





export const getUpdateProcurementProjectMutationKey = () => ['updateProcurementProject'] as const;

export const getUpdateProcurementProjectMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateProcurementProject>>, TError,UpdateProcurementProjectMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof updateProcurementProject>>, TError,UpdateProcurementProjectMutationVariables, TContext> => {

const mutationKey = getUpdateProcurementProjectMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof updateProcurementProject>>, UpdateProcurementProjectMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  updateProcurementProject(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UpdateProcurementProjectMutationResult = NonNullable<Awaited<ReturnType<typeof updateProcurementProject>>>
    export type UpdateProcurementProjectMutationBody = BodyType<UpdateProcurementProject>
    export type UpdateProcurementProjectMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>
    export type UpdateProcurementProjectMutationVariables = {id: IdProcurementProject;data: BodyType<UpdateProcurementProject>;headers: UpdateProcurementProjectHeaders}

    /**
 * @summary Change a project that is not published.
 */
export const useUpdateProcurementProject = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem412Response | Problem413Response | Problem415Response | Problem422Response | Problem428Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof updateProcurementProject>>, TError,UpdateProcurementProjectMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof updateProcurementProject>>,
        TError,
        UpdateProcurementProjectMutationVariables,
        TContext
      > => {
      return useMutation(getUpdateProcurementProjectMutationOptions(options), queryClient);
    }
    export const getListClarificationsUrl = (id: IdProcurementProject,
    params?: ListClarificationsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/procurement-projects/${id}/clarifications?${stringifiedParams}` : `/api/v1/procurement-projects/${id}/clarifications`
}

/**
 * @summary The clarifications of a project, in order.
 */
export const listClarifications = async (id: IdProcurementProject,
    params?: ListClarificationsParams, options?: Parameters<typeof request>[1]): Promise<ClarificationPage> => {

  return request<ClarificationPage>(getListClarificationsUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListClarificationsQueryKey = (id: IdProcurementProject,
    params?: ListClarificationsParams,) => {
    return [
    `/api/v1/procurement-projects/${id}/clarifications`, ...(params ? [params] : [])
    ] as const;
    }


export const getListClarificationsQueryOptions = <TData = Awaited<ReturnType<typeof listClarifications>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdProcurementProject,
    params?: ListClarificationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listClarifications>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListClarificationsQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listClarifications>>> = ({ signal }) => listClarifications(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listClarifications>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListClarificationsQueryResult = NonNullable<Awaited<ReturnType<typeof listClarifications>>>
export type ListClarificationsQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListClarifications<TData = Awaited<ReturnType<typeof listClarifications>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject,
    params: undefined |  ListClarificationsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listClarifications>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listClarifications>>,
          TError,
          Awaited<ReturnType<typeof listClarifications>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListClarifications<TData = Awaited<ReturnType<typeof listClarifications>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject,
    params?: ListClarificationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listClarifications>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listClarifications>>,
          TError,
          Awaited<ReturnType<typeof listClarifications>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListClarifications<TData = Awaited<ReturnType<typeof listClarifications>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject,
    params?: ListClarificationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listClarifications>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The clarifications of a project, in order.
 */

export function useListClarifications<TData = Awaited<ReturnType<typeof listClarifications>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject,
    params?: ListClarificationsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listClarifications>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListClarificationsQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getClarifyProcurementProjectUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/clarify`
}

/**
 * @summary Clarify published documents to all; the deadline moves where the law says so.
 */
export const clarifyProcurementProject = async (id: IdProcurementProject,
    clarifyProcurementProjectBody: ClarifyProcurementProject,
    headers?: ClarifyProcurementProjectHeaders, options?: Parameters<typeof request>[1]): Promise<ProcurementProjectView> => {

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
return request<ProcurementProjectView>(getClarifyProcurementProjectUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(clarifyProcurementProjectBody)
  }
);}





export const getClarifyProcurementProjectMutationKey = () => ['clarifyProcurementProject'] as const;

export const getClarifyProcurementProjectMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof clarifyProcurementProject>>, TError,ClarifyProcurementProjectMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof clarifyProcurementProject>>, TError,ClarifyProcurementProjectMutationVariables, TContext> => {

const mutationKey = getClarifyProcurementProjectMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof clarifyProcurementProject>>, ClarifyProcurementProjectMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  clarifyProcurementProject(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ClarifyProcurementProjectMutationResult = NonNullable<Awaited<ReturnType<typeof clarifyProcurementProject>>>
    export type ClarifyProcurementProjectMutationBody = BodyType<ClarifyProcurementProject>
    export type ClarifyProcurementProjectMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ClarifyProcurementProjectMutationVariables = {id: IdProcurementProject;data: BodyType<ClarifyProcurementProject>;headers?: ClarifyProcurementProjectHeaders}

    /**
 * @summary Clarify published documents to all; the deadline moves where the law says so.
 */
export const useClarifyProcurementProject = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof clarifyProcurementProject>>, TError,ClarifyProcurementProjectMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof clarifyProcurementProject>>,
        TError,
        ClarifyProcurementProjectMutationVariables,
        TContext
      > => {
      return useMutation(getClarifyProcurementProjectMutationOptions(options), queryClient);
    }
    export const getCloseConsultationUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/close-consultation`
}

/**
 * @summary Close the consultation: every opinion is adopted or not, with a reason.
 */
export const closeConsultation = async (id: IdProcurementProject,
    closeConsultationBody: CloseConsultation,
    headers?: CloseConsultationHeaders, options?: Parameters<typeof request>[1]): Promise<ProcurementProjectView> => {

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
return request<ProcurementProjectView>(getCloseConsultationUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(closeConsultationBody)
  }
);}





export const getCloseConsultationMutationKey = () => ['closeConsultation'] as const;

export const getCloseConsultationMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof closeConsultation>>, TError,CloseConsultationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof closeConsultation>>, TError,CloseConsultationMutationVariables, TContext> => {

const mutationKey = getCloseConsultationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof closeConsultation>>, CloseConsultationMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  closeConsultation(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CloseConsultationMutationResult = NonNullable<Awaited<ReturnType<typeof closeConsultation>>>
    export type CloseConsultationMutationBody = BodyType<CloseConsultation>
    export type CloseConsultationMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type CloseConsultationMutationVariables = {id: IdProcurementProject;data: BodyType<CloseConsultation>;headers?: CloseConsultationHeaders}

    /**
 * @summary Close the consultation: every opinion is adopted or not, with a reason.
 */
export const useCloseConsultation = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof closeConsultation>>, TError,CloseConsultationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof closeConsultation>>,
        TError,
        CloseConsultationMutationVariables,
        TContext
      > => {
      return useMutation(getCloseConsultationMutationOptions(options), queryClient);
    }
    export const getConsultRequirementUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/consult`
}

/**
 * @summary Ask the public what it thinks of what is to be bought.
 */
export const consultRequirement = async (id: IdProcurementProject,
    consultRequirementBody: ConsultRequirement,
    headers?: ConsultRequirementHeaders, options?: Parameters<typeof request>[1]): Promise<ProcurementProjectView> => {

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
return request<ProcurementProjectView>(getConsultRequirementUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(consultRequirementBody)
  }
);}





export const getConsultRequirementMutationKey = () => ['consultRequirement'] as const;

export const getConsultRequirementMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof consultRequirement>>, TError,ConsultRequirementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof consultRequirement>>, TError,ConsultRequirementMutationVariables, TContext> => {

const mutationKey = getConsultRequirementMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof consultRequirement>>, ConsultRequirementMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  consultRequirement(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type ConsultRequirementMutationResult = NonNullable<Awaited<ReturnType<typeof consultRequirement>>>
    export type ConsultRequirementMutationBody = BodyType<ConsultRequirement>
    export type ConsultRequirementMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type ConsultRequirementMutationVariables = {id: IdProcurementProject;data: BodyType<ConsultRequirement>;headers?: ConsultRequirementHeaders}

    /**
 * @summary Ask the public what it thinks of what is to be bought.
 */
export const useConsultRequirement = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof consultRequirement>>, TError,ConsultRequirementMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof consultRequirement>>,
        TError,
        ConsultRequirementMutationVariables,
        TContext
      > => {
      return useMutation(getConsultRequirementMutationOptions(options), queryClient);
    }
    export const getListEnquiriesUrl = (id: IdProcurementProject,
    params?: ListEnquiriesParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/procurement-projects/${id}/enquiries?${stringifiedParams}` : `/api/v1/procurement-projects/${id}/enquiries`
}

/**
 * @summary Questions about a project with their answers; nobody sees who asked.
 */
export const listEnquiries = async (id: IdProcurementProject,
    params?: ListEnquiriesParams, options?: Parameters<typeof request>[1]): Promise<EnquiryPage> => {

  return request<EnquiryPage>(getListEnquiriesUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListEnquiriesQueryKey = (id: IdProcurementProject,
    params?: ListEnquiriesParams,) => {
    return [
    `/api/v1/procurement-projects/${id}/enquiries`, ...(params ? [params] : [])
    ] as const;
    }


export const getListEnquiriesQueryOptions = <TData = Awaited<ReturnType<typeof listEnquiries>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdProcurementProject,
    params?: ListEnquiriesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEnquiries>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListEnquiriesQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listEnquiries>>> = ({ signal }) => listEnquiries(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listEnquiries>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListEnquiriesQueryResult = NonNullable<Awaited<ReturnType<typeof listEnquiries>>>
export type ListEnquiriesQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListEnquiries<TData = Awaited<ReturnType<typeof listEnquiries>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject,
    params: undefined |  ListEnquiriesParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEnquiries>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listEnquiries>>,
          TError,
          Awaited<ReturnType<typeof listEnquiries>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListEnquiries<TData = Awaited<ReturnType<typeof listEnquiries>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject,
    params?: ListEnquiriesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEnquiries>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listEnquiries>>,
          TError,
          Awaited<ReturnType<typeof listEnquiries>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListEnquiries<TData = Awaited<ReturnType<typeof listEnquiries>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject,
    params?: ListEnquiriesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEnquiries>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Questions about a project with their answers; nobody sees who asked.
 */

export function useListEnquiries<TData = Awaited<ReturnType<typeof listEnquiries>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject,
    params?: ListEnquiriesParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listEnquiries>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListEnquiriesQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAskEnquiryUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/enquiries`
}

/**
 * @summary Ask about published documents, as a supplier.
 */
export const askEnquiry = async (id: IdProcurementProject,
    askEnquiryBody: AskEnquiry,
    headers?: AskEnquiryHeaders, options?: Parameters<typeof request>[1]): Promise<EnquiryView> => {

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
return request<EnquiryView>(getAskEnquiryUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(askEnquiryBody)
  }
);}





export const getAskEnquiryMutationKey = () => ['askEnquiry'] as const;

export const getAskEnquiryMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof askEnquiry>>, TError,AskEnquiryMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof askEnquiry>>, TError,AskEnquiryMutationVariables, TContext> => {

const mutationKey = getAskEnquiryMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof askEnquiry>>, AskEnquiryMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  askEnquiry(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AskEnquiryMutationResult = NonNullable<Awaited<ReturnType<typeof askEnquiry>>>
    export type AskEnquiryMutationBody = BodyType<AskEnquiry>
    export type AskEnquiryMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type AskEnquiryMutationVariables = {id: IdProcurementProject;data: BodyType<AskEnquiry>;headers?: AskEnquiryHeaders}

    /**
 * @summary Ask about published documents, as a supplier.
 */
export const useAskEnquiry = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof askEnquiry>>, TError,AskEnquiryMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof askEnquiry>>,
        TError,
        AskEnquiryMutationVariables,
        TContext
      > => {
      return useMutation(getAskEnquiryMutationOptions(options), queryClient);
    }
    export const getFailProcurementProjectUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/fail`
}

/**
 * @summary Fail a project, or one lot of it, on the grounds of the law.
 */
export const failProcurementProject = async (id: IdProcurementProject,
    failProcurementProjectBody: FailProcurementProject,
    headers?: FailProcurementProjectHeaders, options?: Parameters<typeof request>[1]): Promise<ProcurementProjectView> => {

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
return request<ProcurementProjectView>(getFailProcurementProjectUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(failProcurementProjectBody)
  }
);}





export const getFailProcurementProjectMutationKey = () => ['failProcurementProject'] as const;

export const getFailProcurementProjectMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof failProcurementProject>>, TError,FailProcurementProjectMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof failProcurementProject>>, TError,FailProcurementProjectMutationVariables, TContext> => {

const mutationKey = getFailProcurementProjectMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof failProcurementProject>>, FailProcurementProjectMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  failProcurementProject(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type FailProcurementProjectMutationResult = NonNullable<Awaited<ReturnType<typeof failProcurementProject>>>
    export type FailProcurementProjectMutationBody = BodyType<FailProcurementProject>
    export type FailProcurementProjectMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type FailProcurementProjectMutationVariables = {id: IdProcurementProject;data: BodyType<FailProcurementProject>;headers?: FailProcurementProjectHeaders}

    /**
 * @summary Fail a project, or one lot of it, on the grounds of the law.
 */
export const useFailProcurementProject = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof failProcurementProject>>, TError,FailProcurementProjectMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof failProcurementProject>>,
        TError,
        FailProcurementProjectMutationVariables,
        TContext
      > => {
      return useMutation(getFailProcurementProjectMutationOptions(options), queryClient);
    }
    export const getListInvitationsUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/invitations`
}

/**
 * @summary Who is asked to bid, with all that anybody needs to draw again.
 */
export const listInvitations = async (id: IdProcurementProject, options?: Parameters<typeof request>[1]): Promise<InvitationsView> => {

  return request<InvitationsView>(getListInvitationsUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListInvitationsQueryKey = (id: IdProcurementProject,) => {
    return [
    `/api/v1/procurement-projects/${id}/invitations`
    ] as const;
    }


export const getListInvitationsQueryOptions = <TData = Awaited<ReturnType<typeof listInvitations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listInvitations>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListInvitationsQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listInvitations>>> = ({ signal }) => listInvitations(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listInvitations>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListInvitationsQueryResult = NonNullable<Awaited<ReturnType<typeof listInvitations>>>
export type ListInvitationsQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>


export function useListInvitations<TData = Awaited<ReturnType<typeof listInvitations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listInvitations>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listInvitations>>,
          TError,
          Awaited<ReturnType<typeof listInvitations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListInvitations<TData = Awaited<ReturnType<typeof listInvitations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listInvitations>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listInvitations>>,
          TError,
          Awaited<ReturnType<typeof listInvitations>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListInvitations<TData = Awaited<ReturnType<typeof listInvitations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listInvitations>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary Who is asked to bid, with all that anybody needs to draw again.
 */

export function useListInvitations<TData = Awaited<ReturnType<typeof listInvitations>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listInvitations>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListInvitationsQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getDrawInvitationsUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/invitations/draw`
}

/**
 * @summary Draw the suppliers of an invited tender by lot, once.
 */
export const drawInvitations = async (id: IdProcurementProject,
    drawInvitationsBody: DrawInvitations,
    headers?: DrawInvitationsHeaders, options?: Parameters<typeof request>[1]): Promise<InvitationsView> => {

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
return request<InvitationsView>(getDrawInvitationsUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(drawInvitationsBody)
  }
);}





export const getDrawInvitationsMutationKey = () => ['drawInvitations'] as const;

export const getDrawInvitationsMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof drawInvitations>>, TError,DrawInvitationsMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof drawInvitations>>, TError,DrawInvitationsMutationVariables, TContext> => {

const mutationKey = getDrawInvitationsMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof drawInvitations>>, DrawInvitationsMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  drawInvitations(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type DrawInvitationsMutationResult = NonNullable<Awaited<ReturnType<typeof drawInvitations>>>
    export type DrawInvitationsMutationBody = BodyType<DrawInvitations>
    export type DrawInvitationsMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type DrawInvitationsMutationVariables = {id: IdProcurementProject;data: BodyType<DrawInvitations>;headers?: DrawInvitationsHeaders}

    /**
 * @summary Draw the suppliers of an invited tender by lot, once.
 */
export const useDrawInvitations = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof drawInvitations>>, TError,DrawInvitationsMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof drawInvitations>>,
        TError,
        DrawInvitationsMutationVariables,
        TContext
      > => {
      return useMutation(getDrawInvitationsMutationOptions(options), queryClient);
    }
    export const getListOpinionsUrl = (id: IdProcurementProject,
    params?: ListOpinionsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/procurement-projects/${id}/opinions?${stringifiedParams}` : `/api/v1/procurement-projects/${id}/opinions`
}

/**
 * @summary What the public said, and what became of it.
 */
export const listOpinions = async (id: IdProcurementProject,
    params?: ListOpinionsParams, options?: Parameters<typeof request>[1]): Promise<OpinionPage> => {

  return request<OpinionPage>(getListOpinionsUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getListOpinionsQueryKey = (id: IdProcurementProject,
    params?: ListOpinionsParams,) => {
    return [
    `/api/v1/procurement-projects/${id}/opinions`, ...(params ? [params] : [])
    ] as const;
    }


export const getListOpinionsQueryOptions = <TData = Awaited<ReturnType<typeof listOpinions>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdProcurementProject,
    params?: ListOpinionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOpinions>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getListOpinionsQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof listOpinions>>> = ({ signal }) => listOpinions(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof listOpinions>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type ListOpinionsQueryResult = NonNullable<Awaited<ReturnType<typeof listOpinions>>>
export type ListOpinionsQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useListOpinions<TData = Awaited<ReturnType<typeof listOpinions>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject,
    params: undefined |  ListOpinionsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOpinions>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOpinions>>,
          TError,
          Awaited<ReturnType<typeof listOpinions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOpinions<TData = Awaited<ReturnType<typeof listOpinions>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject,
    params?: ListOpinionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOpinions>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof listOpinions>>,
          TError,
          Awaited<ReturnType<typeof listOpinions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useListOpinions<TData = Awaited<ReturnType<typeof listOpinions>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject,
    params?: ListOpinionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOpinions>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary What the public said, and what became of it.
 */

export function useListOpinions<TData = Awaited<ReturnType<typeof listOpinions>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject,
    params?: ListOpinionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof listOpinions>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getListOpinionsQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getSubmitOpinionUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/opinions`
}

/**
 * @summary Give an opinion while the public is asked.
 */
export const submitOpinion = async (id: IdProcurementProject,
    submitOpinionBody: SubmitOpinion,
    headers?: SubmitOpinionHeaders, options?: Parameters<typeof request>[1]): Promise<OpinionView> => {

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
return request<OpinionView>(getSubmitOpinionUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(submitOpinionBody)
  }
);}





export const getSubmitOpinionMutationKey = () => ['submitOpinion'] as const;

export const getSubmitOpinionMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof submitOpinion>>, TError,SubmitOpinionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof submitOpinion>>, TError,SubmitOpinionMutationVariables, TContext> => {

const mutationKey = getSubmitOpinionMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof submitOpinion>>, SubmitOpinionMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  submitOpinion(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SubmitOpinionMutationResult = NonNullable<Awaited<ReturnType<typeof submitOpinion>>>
    export type SubmitOpinionMutationBody = BodyType<SubmitOpinion>
    export type SubmitOpinionMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type SubmitOpinionMutationVariables = {id: IdProcurementProject;data: BodyType<SubmitOpinion>;headers?: SubmitOpinionHeaders}

    /**
 * @summary Give an opinion while the public is asked.
 */
export const useSubmitOpinion = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof submitOpinion>>, TError,SubmitOpinionMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof submitOpinion>>,
        TError,
        SubmitOpinionMutationVariables,
        TContext
      > => {
      return useMutation(getSubmitOpinionMutationOptions(options), queryClient);
    }
    export const getPublicizeSingleSourceUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/publicity`
}

/**
 * @summary Publicize that there is one source only; objections are opinions.
 */
export const publicizeSingleSource = async (id: IdProcurementProject,
    publicizeSingleSourceBody: PublicizeSingleSource,
    headers?: PublicizeSingleSourceHeaders, options?: Parameters<typeof request>[1]): Promise<ProcurementProjectView> => {

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
return request<ProcurementProjectView>(getPublicizeSingleSourceUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(publicizeSingleSourceBody)
  }
);}





export const getPublicizeSingleSourceMutationKey = () => ['publicizeSingleSource'] as const;

export const getPublicizeSingleSourceMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publicizeSingleSource>>, TError,PublicizeSingleSourceMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof publicizeSingleSource>>, TError,PublicizeSingleSourceMutationVariables, TContext> => {

const mutationKey = getPublicizeSingleSourceMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof publicizeSingleSource>>, PublicizeSingleSourceMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  publicizeSingleSource(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PublicizeSingleSourceMutationResult = NonNullable<Awaited<ReturnType<typeof publicizeSingleSource>>>
    export type PublicizeSingleSourceMutationBody = BodyType<PublicizeSingleSource>
    export type PublicizeSingleSourceMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type PublicizeSingleSourceMutationVariables = {id: IdProcurementProject;data: BodyType<PublicizeSingleSource>;headers?: PublicizeSingleSourceHeaders}

    /**
 * @summary Publicize that there is one source only; objections are opinions.
 */
export const usePublicizeSingleSource = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publicizeSingleSource>>, TError,PublicizeSingleSourceMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof publicizeSingleSource>>,
        TError,
        PublicizeSingleSourceMutationVariables,
        TContext
      > => {
      return useMutation(getPublicizeSingleSourceMutationOptions(options), queryClient);
    }
    export const getPublishProcurementProjectUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/publish`
}

/**
 * @summary Publish a project: its terms are frozen from then on.
 */
export const publishProcurementProject = async (id: IdProcurementProject,
    publishProcurementProjectBody: PublishProcurementProject,
    headers?: PublishProcurementProjectHeaders, options?: Parameters<typeof request>[1]): Promise<ProcurementProjectView> => {

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
return request<ProcurementProjectView>(getPublishProcurementProjectUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(publishProcurementProjectBody)
  }
);}





export const getPublishProcurementProjectMutationKey = () => ['publishProcurementProject'] as const;

export const getPublishProcurementProjectMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishProcurementProject>>, TError,PublishProcurementProjectMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof publishProcurementProject>>, TError,PublishProcurementProjectMutationVariables, TContext> => {

const mutationKey = getPublishProcurementProjectMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof publishProcurementProject>>, PublishProcurementProjectMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  publishProcurementProject(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PublishProcurementProjectMutationResult = NonNullable<Awaited<ReturnType<typeof publishProcurementProject>>>
    export type PublishProcurementProjectMutationBody = BodyType<PublishProcurementProject>
    export type PublishProcurementProjectMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type PublishProcurementProjectMutationVariables = {id: IdProcurementProject;data: BodyType<PublishProcurementProject>;headers?: PublishProcurementProjectHeaders}

    /**
 * @summary Publish a project: its terms are frozen from then on.
 */
export const usePublishProcurementProject = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof publishProcurementProject>>, TError,PublishProcurementProjectMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof publishProcurementProject>>,
        TError,
        PublishProcurementProjectMutationVariables,
        TContext
      > => {
      return useMutation(getPublishProcurementProjectMutationOptions(options), queryClient);
    }
    export const getTerminateProcurementProjectUrl = (id: IdProcurementProject,) => {




  return `/api/v1/procurement-projects/${id}/terminate`
}

/**
 * @summary Terminate a project before its opening.
 */
export const terminateProcurementProject = async (id: IdProcurementProject,
    terminateProcurementProjectBody: TerminateProcurementProject,
    headers?: TerminateProcurementProjectHeaders, options?: Parameters<typeof request>[1]): Promise<ProcurementProjectView> => {

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
return request<ProcurementProjectView>(getTerminateProcurementProjectUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(terminateProcurementProjectBody)
  }
);}





export const getTerminateProcurementProjectMutationKey = () => ['terminateProcurementProject'] as const;

export const getTerminateProcurementProjectMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof terminateProcurementProject>>, TError,TerminateProcurementProjectMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof terminateProcurementProject>>, TError,TerminateProcurementProjectMutationVariables, TContext> => {

const mutationKey = getTerminateProcurementProjectMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof terminateProcurementProject>>, TerminateProcurementProjectMutationVariables> = (props) => {
          const {id,data,headers} = props ?? {};

          return  terminateProcurementProject(id,data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type TerminateProcurementProjectMutationResult = NonNullable<Awaited<ReturnType<typeof terminateProcurementProject>>>
    export type TerminateProcurementProjectMutationBody = BodyType<TerminateProcurementProject>
    export type TerminateProcurementProjectMutationError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type TerminateProcurementProjectMutationVariables = {id: IdProcurementProject;data: BodyType<TerminateProcurementProject>;headers?: TerminateProcurementProjectHeaders}

    /**
 * @summary Terminate a project before its opening.
 */
export const useTerminateProcurementProject = <TError = ErrorType<Problem400Response | Problem401Response | Problem403Response | Problem404Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof terminateProcurementProject>>, TError,TerminateProcurementProjectMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof terminateProcurementProject>>,
        TError,
        TerminateProcurementProjectMutationVariables,
        TContext
      > => {
      return useMutation(getTerminateProcurementProjectMutationOptions(options), queryClient);
    }
    export const getGetProjectTimelineUrl = (id: IdProcurementProject,
    params?: GetProjectTimelineParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/procurement-projects/${id}/timeline?${stringifiedParams}` : `/api/v1/procurement-projects/${id}/timeline`
}

/**
 * @summary The legal timeline of a project.
 */
export const getProjectTimeline = async (id: IdProcurementProject,
    params?: GetProjectTimelineParams, options?: Parameters<typeof request>[1]): Promise<TimelineView> => {

  return request<TimelineView>(getGetProjectTimelineUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getGetProjectTimelineQueryKey = (id: IdProcurementProject,
    params?: GetProjectTimelineParams,) => {
    return [
    `/api/v1/procurement-projects/${id}/timeline`, ...(params ? [params] : [])
    ] as const;
    }


export const getGetProjectTimelineQueryOptions = <TData = Awaited<ReturnType<typeof getProjectTimeline>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(id: IdProcurementProject,
    params?: GetProjectTimelineParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProjectTimeline>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getGetProjectTimelineQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof getProjectTimeline>>> = ({ signal }) => getProjectTimeline(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof getProjectTimeline>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type GetProjectTimelineQueryResult = NonNullable<Awaited<ReturnType<typeof getProjectTimeline>>>
export type GetProjectTimelineQueryError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>


export function useGetProjectTimeline<TData = Awaited<ReturnType<typeof getProjectTimeline>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject,
    params: undefined |  GetProjectTimelineParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProjectTimeline>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProjectTimeline>>,
          TError,
          Awaited<ReturnType<typeof getProjectTimeline>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetProjectTimeline<TData = Awaited<ReturnType<typeof getProjectTimeline>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject,
    params?: GetProjectTimelineParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProjectTimeline>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof getProjectTimeline>>,
          TError,
          Awaited<ReturnType<typeof getProjectTimeline>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useGetProjectTimeline<TData = Awaited<ReturnType<typeof getProjectTimeline>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject,
    params?: GetProjectTimelineParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProjectTimeline>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
/**
 * @summary The legal timeline of a project.
 */

export function useGetProjectTimeline<TData = Awaited<ReturnType<typeof getProjectTimeline>>, TError = ErrorType<Problem400Response | Problem401Response | Problem404Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>>(
 id: IdProcurementProject,
    params?: GetProjectTimelineParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof getProjectTimeline>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getGetProjectTimelineQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPreviewTimelineUrl = () => {




  return `/api/v1/procurement/timeline-preview`
}

/**
 * @summary The legal timeline of a plan; nothing is stored.
 */
export const previewTimeline = async (timelinePreview: TimelinePreview,
    headers?: PreviewTimelineHeaders, options?: Parameters<typeof request>[1]): Promise<TimelineView> => {

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
return request<TimelineView>(getPreviewTimelineUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json',...headers, ...getHeaders(options?.headers) },
    body: JSON.stringify(timelinePreview)
  }
);}





export const getPreviewTimelineMutationKey = () => ['previewTimeline'] as const;

export const getPreviewTimelineMutationOptions = <TError = ErrorType<Problem400Response | Problem401Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof previewTimeline>>, TError,PreviewTimelineMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof previewTimeline>>, TError,PreviewTimelineMutationVariables, TContext> => {

const mutationKey = getPreviewTimelineMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof previewTimeline>>, PreviewTimelineMutationVariables> = (props) => {
          const {data,headers} = props ?? {};

          return  previewTimeline(data,headers,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PreviewTimelineMutationResult = NonNullable<Awaited<ReturnType<typeof previewTimeline>>>
    export type PreviewTimelineMutationBody = BodyType<TimelinePreview>
    export type PreviewTimelineMutationError = ErrorType<Problem400Response | Problem401Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>
    export type PreviewTimelineMutationVariables = {data: BodyType<TimelinePreview>;headers?: PreviewTimelineHeaders}

    /**
 * @summary The legal timeline of a plan; nothing is stored.
 */
export const usePreviewTimeline = <TError = ErrorType<Problem400Response | Problem401Response | Problem409Response | Problem413Response | Problem415Response | Problem422Response | Problem429Response | Problem500Response | Problem503Response>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof previewTimeline>>, TError,PreviewTimelineMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof previewTimeline>>,
        TError,
        PreviewTimelineMutationVariables,
        TContext
      > => {
      return useMutation(getPreviewTimelineMutationOptions(options), queryClient);
    }
