// Barracks with an announced open day, and a private venue with a listed offer.
import { PASSWORD } from "./people.mjs";

const TOWNSHIP = "350582001";

let made = 0;

export async function openingWorld(base, api) {
  made += 1;
  const login = async (name, password) =>
    (await api(base, "POST", "/api/v1/auth/login", { body: { login: name, password } })).access_token;
  const office = await login("demo-city-office", PASSWORD);
  const system = await login("demo-sysadmin", PASSWORD);

  const venue = async (name, kind, unit) => {
    const organization = await api(base, "POST", "/api/v1/organizations", {
      token: office,
      body: { name: `${name}${made}`, kind: unit, region: TOWNSHIP },
    });
    const facility = await api(base, "POST", "/api/v1/facilities", {
      token: office,
      body: {
        name: `${name}${made}`,
        kind,
        region: TOWNSHIP,
        organization_id: organization.id,
        level: "township",
        opening_type: "free",
        location: { lat: 24.8, lng: 118.6, accuracy: "approximate" },
      },
    });
    await api(base, "POST", `/api/v1/facilities/${facility.id}/open`, {
      token: office,
      body: { safety_plan: "应急预案", accessibility_plan: "无障碍方案" },
    });
    const account = { login: `unit-${Date.now()}-${made}-${kind}`.toLowerCase(), password: "a long enough password" };
    await api(base, "POST", "/api/v1/users", {
      token: system,
      body: {
        ...account,
        display_name: "赵连长",
        grants: [{ role: "venue_manager", organization_id: organization.id }],
      },
    });
    return { facility, manager: await login(account.login, account.password) };
  };
  const at = (days, hour) => {
    const date = new Date(Date.now() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10);
    return `${date}T${hour}:00+08:00`;
  };

  const barracks = await venue("某部军营", "MB", "military_unit");
  const day = await api(base, "POST", "/api/v1/open-days", {
    token: office,
    body: {
      facility_id: barracks.facility.id,
      title: `军营开放日第${made}期`,
      description: "参观荣誉室和内务，观看队列表演。",
      starts_at: at(20, "09:00"),
      ends_at: at(20, "11:00"),
      registration_closes_at: at(18, "18:00"),
      capacity: 60,
    },
  });
  for (const step of ["approve-unit", "publish"]) {
    await api(base, "POST", `/api/v1/open-days/${day.id}/${step}`, { token: barracks.manager });
  }

  const studio = await venue("海丝手作工坊", "CV", "enterprise");
  const space = await api(base, "POST", "/api/v1/spaces", {
    token: office,
    body: { facility_id: studio.facility.id, name: "手作间", capacity: 12 },
  });
  const offer = await api(base, "POST", "/api/v1/opening-offers", {
    token: studio.manager,
    body: {
      facility_id: studio.facility.id,
      space_ids: [space.id],
      mode: "free",
      list_price_fen: 6000,
      offer_price_fen: 0,
      weekly: [{ day: "sat", opens_at_local: "14:00", closes_at_local: "18:00" }],
      valid_from: at(0, "00:00").slice(0, 10),
      valid_to: at(300, "00:00").slice(0, 10),
    },
  });
  await api(base, "POST", `/api/v1/opening-offers/${offer.id}/record-site-check`, {
    token: office,
    body: { checked_on: at(0, "00:00").slice(0, 10), inspector: "王科长", passed: true },
  });
  await api(base, "POST", `/api/v1/opening-offers/${offer.id}/list`, { token: office });
  return { day, facility: studio.facility };
}
