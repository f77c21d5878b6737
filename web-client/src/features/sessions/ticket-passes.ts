import type { TicketView } from "@/api/generated/model/ticketView";
import type { Pass } from "@/api/passes";

/** The codes of tickets that still admit somebody. */
export function ticketPasses(tickets: TicketView[]): Pass[] {
  return tickets.flatMap((ticket) =>
    ticket.pass && ticket.status === "valid"
      ? [
          {
            id: ticket.id,
            kind: "ticket" as const,
            pass: ticket.pass,
            title: ticket.session_title,
            where: ticket.facility_name + (ticket.seat ? ` · ${ticket.seat}` : ""),
            who: ticket.name,
            starts_at: ticket.starts_at,
            ends_at: ticket.ends_at,
          },
        ]
      : [],
  );
}
