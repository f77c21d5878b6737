//! The tables of all domains, in step with the migrations (a test compares them on both engines).
//!
//! One schema to read: definitions stand here on purpose, queries stand in the stores.

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    regions (code) {
        code -> Text,
        name -> Text,
        level -> Text,
        parent_code -> Nullable<Text>,
        gb_code -> Nullable<Text>,
        active -> Bool,
        population_wan -> Nullable<Double>,
        path -> Text,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    region_closure (ancestor, descendant) {
        ancestor -> Text,
        descendant -> Text,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    organizations (id) {
        id -> Uuid,
        name -> Text,
        kind -> Text,
        region -> Text,
        uscc -> Nullable<Text>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    users (id) {
        id -> Uuid,
        login -> Nullable<Text>,
        password_hash -> Nullable<Text>,
        display_name -> Text,
        phone -> Nullable<Text>,
        confirmed_phone -> Nullable<Text>,
        status -> Text,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    clients (id) {
        id -> Uuid,
        client_id -> Text,
        secret_hash -> Text,
        name -> Text,
        active -> Bool,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    grants (id) {
        id -> Uuid,
        user_id -> Nullable<Uuid>,
        client_id -> Nullable<Uuid>,
        role -> Text,
        region -> Nullable<Text>,
        organization_id -> Nullable<Uuid>,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    sessions (id) {
        id -> Uuid,
        user_id -> Uuid,
        created_at -> Instant,
        revoked_at -> Nullable<Instant>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    refresh_tokens (id) {
        id -> Uuid,
        session_id -> Uuid,
        token_hash -> Text,
        expires_at -> Instant,
        spent_at -> Nullable<Instant>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    signing_keys (kid) {
        kid -> Text,
        private_pem -> Text,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    one_time_codes (id) {
        id -> Uuid,
        user_id -> Uuid,
        purpose -> Text,
        code_hash -> Text,
        attempts -> Integer,
        expires_at -> Instant,
        used_at -> Nullable<Instant>,
        created_at -> Instant,
        address -> Text,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    throttles (key) {
        key -> Text,
        attempts -> Integer,
        window_ends -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    idempotency_keys (scope, key) {
        scope -> Text,
        key -> Text,
        fingerprint -> Text,
        status -> Integer,
        location -> Nullable<Text>,
        etag -> Nullable<Text>,
        body -> Text,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    audit_events (id) {
        id -> Uuid,
        at -> Instant,
        actor -> Text,
        action -> Text,
        kind -> Text,
        object_id -> Text,
        from_status -> Nullable<Text>,
        to_status -> Nullable<Text>,
        reason -> Nullable<Text>,
        request_id -> Text,
        details -> Nullable<Json>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    search_terms (kind, term, object_id) {
        kind -> Text,
        term -> Text,
        object_id -> Uuid,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    calendar_days (date) {
        date -> Date,
        kind -> Text,
        name -> Text,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    calendar_years (year) {
        year -> Integer,
        version -> BigInt,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    rule_params (id) {
        id -> Uuid,
        code -> Text,
        region -> Text,
        value -> Text,
        unit -> Nullable<Text>,
        legal_basis -> Text,
        confidence -> Text,
        effective_from -> Date,
        effective_to -> Nullable<Date>,
        note -> Nullable<Text>,
        version -> BigInt,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    facilities (id) {
        id -> Uuid,
        name -> Text,
        kind -> Text,
        region -> Text,
        region_path -> Text,
        organization_id -> Uuid,
        level -> Text,
        grade -> Text,
        ownership -> Nullable<Text>,
        opening_type -> Text,
        status -> Text,
        lat -> Double,
        lng -> Double,
        location_accuracy -> Text,
        address -> Nullable<Text>,
        phone -> Nullable<Text>,
        description -> Nullable<Text>,
        photo_urls -> Json,
        accessibility -> Json,
        pricing -> Json,
        safety_plan -> Nullable<Text>,
        accessibility_plan -> Nullable<Text>,
        source -> Nullable<Text>,
        external_id -> Nullable<Text>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    spaces (id) {
        id -> Uuid,
        facility_id -> Uuid,
        parent_id -> Nullable<Uuid>,
        name -> Text,
        description -> Nullable<Text>,
        capacity -> Integer,
        sharing -> Text,
        start_interval_minutes -> Integer,
        min_duration_minutes -> Nullable<Integer>,
        max_duration_minutes -> Nullable<Integer>,
        buffer_before_minutes -> Integer,
        buffer_after_minutes -> Integer,
        advance_min_minutes -> Integer,
        advance_max_days -> Integer,
        cancel_before_minutes -> Nullable<Integer>,
        approval_required -> Bool,
        max_active_bookings_per_person -> Nullable<Integer>,
        accessible -> Bool,
        equipment -> Json,
        bookable -> Bool,
        real_name_required -> Bool,
        auto_release_minutes -> Nullable<Integer>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    space_leaves (space_id, leaf_id) {
        space_id -> Uuid,
        leaf_id -> Uuid,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    timetables (id) {
        id -> Uuid,
        facility_id -> Nullable<Uuid>,
        space_id -> Nullable<Uuid>,
        hours -> Json,
        version -> BigInt,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    closures (id) {
        id -> Uuid,
        space_id -> Uuid,
        starts_at -> Instant,
        ends_at -> Instant,
        reason -> Text,
        emergency -> Bool,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    bookings (id) {
        id -> Uuid,
        space_id -> Uuid,
        facility_id -> Uuid,
        kind -> Text,
        user_id -> Nullable<Uuid>,
        created_by -> Text,
        channel -> Text,
        guest_name -> Nullable<Text>,
        guest_phone -> Nullable<Text>,
        starts_at -> Instant,
        ends_at -> Instant,
        buffer_before_minutes -> Integer,
        buffer_after_minutes -> Integer,
        headcount -> Integer,
        purpose -> Text,
        status -> Text,
        status_reason -> Nullable<Text>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
        held_until -> Nullable<Instant>,
        release_at -> Nullable<Instant>,
        series_id -> Nullable<Uuid>,
        occurrence_at -> Nullable<Instant>,
        concession -> Nullable<Text>,
        age_group -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    notices (id) {
        id -> Uuid,
        user_id -> Uuid,
        kind -> Text,
        title -> Text,
        body -> Text,
        booking_id -> Nullable<Uuid>,
        created_at -> Instant,
        read_at -> Nullable<Instant>,
        title_en -> Nullable<Text>,
        body_en -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    changes (position) {
        position -> Nullable<BigInt>,
        kind -> Text,
        object_id -> Text,
        op -> Text,
        version -> BigInt,
        region -> Nullable<Text>,
        at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    occupancies (leaf_id, starts_at, booking_id) {
        leaf_id -> Uuid,
        booking_id -> Uuid,
        starts_at -> Instant,
        ends_at -> Instant,
        blocked_from -> Instant,
        blocked_until -> Instant,
        share_key -> Uuid,
        headcount -> Integer,
        capacity -> Integer,
        expires_at -> Nullable<Instant>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::Instant;

    data_keys (id) {
        id -> Integer,
        key -> Text,
        created_at -> Instant,
    }
}

// holds, quotas, real names, scans and strikes

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    booking_identities (booking_id) {
        booking_id -> Uuid,
        document_type -> Text,
        masked_name -> Text,
        masked_number -> Text,
        guardian_relation -> Nullable<Text>,
        guardian_masked_name -> Nullable<Text>,
        guardian_masked_phone -> Nullable<Text>,
        sealed -> Text,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    booking_scans (id) {
        id -> Uuid,
        booking_id -> Uuid,
        nonce -> Nullable<Text>,
        direction -> Text,
        scanned_at -> Instant,
        created_by -> Text,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    booking_quotas (id) {
        id -> Uuid,
        name -> Text,
        region -> Nullable<Text>,
        organization_id -> Nullable<Uuid>,
        facility_id -> Nullable<Uuid>,
        period -> Text,
        max_bookings -> Nullable<Integer>,
        max_minutes -> Nullable<Integer>,
        valid_from -> Date,
        valid_to -> Nullable<Date>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    strikes (id) {
        id -> Uuid,
        user_id -> Uuid,
        booking_id -> Nullable<Uuid>,
        ticket_id -> Nullable<Uuid>,
        facility_id -> Uuid,
        status -> Text,
        occurred_at -> Instant,
        expires_at -> Instant,
        appeal -> Nullable<Text>,
        appealed_at -> Nullable<Instant>,
        reason_code -> Nullable<Text>,
        decision -> Nullable<Text>,
        decided_at -> Nullable<Instant>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

// Series, allocation rounds, calendars.

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    booking_series (id) {
        id -> Uuid,
        space_id -> Uuid,
        facility_id -> Uuid,
        user_id -> Nullable<Uuid>,
        guest_name -> Nullable<Text>,
        guest_phone -> Nullable<Text>,
        created_by -> Text,
        starts_at -> Instant,
        ends_at -> Instant,
        rrule -> Nullable<Text>,
        exdates -> Json,
        skipped -> Json,
        headcount -> Integer,
        purpose -> Text,
        split_from -> Nullable<Uuid>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    allocation_rounds (id) {
        id -> Uuid,
        name -> Text,
        region -> Text,
        region_path -> Text,
        organization_id -> Nullable<Uuid>,
        facility_id -> Nullable<Uuid>,
        season_starts_on -> Date,
        season_ends_on -> Date,
        applications_open_at -> Instant,
        applications_close_at -> Instant,
        max_times_per_week -> Nullable<Integer>,
        max_minutes_per_week -> Nullable<Integer>,
        seed -> BigInt,
        fairness -> Nullable<Json>,
        status -> Text,
        created_by -> Text,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    allocation_round_spaces (round_id, space_id) {
        round_id -> Uuid,
        space_id -> Uuid,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    allocation_applications (id) {
        id -> Uuid,
        round_id -> Uuid,
        user_id -> Nullable<Uuid>,
        group_name -> Text,
        organization_id -> Nullable<Uuid>,
        contact -> Nullable<Text>,
        headcount -> Integer,
        times_per_week -> Integer,
        duration_minutes -> Integer,
        space_ids -> Json,
        windows -> Json,
        note -> Nullable<Text>,
        priority_class -> Text,
        status -> Text,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    allocation_proposals (id) {
        id -> Uuid,
        round_id -> Uuid,
        application_id -> Uuid,
        space_id -> Uuid,
        weekday -> Integer,
        from_minute -> Integer,
        until_minute -> Integer,
        locked -> Bool,
        status -> Text,
        series_id -> Nullable<Uuid>,
        booked -> Integer,
        unbooked -> Json,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Instant, Uuid};

    calendar_feeds (id) {
        id -> Uuid,
        user_id -> Uuid,
        token_hash -> Text,
        created_at -> Instant,
    }
}

// events
diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    event_sessions (id) {
        id -> Uuid,
        space_id -> Uuid,
        facility_id -> Uuid,
        booking_id -> Uuid,
        title -> Text,
        description -> Nullable<Text>,
        starts_at -> Instant,
        ends_at -> Instant,
        sales_close_at -> Instant,
        capacity -> Integer,
        reserve_percent -> Integer,
        max_party -> Integer,
        status -> Text,
        status_reason -> Nullable<Text>,
        permit -> Nullable<Json>,
        draw_closes_at -> Nullable<Instant>,
        draw_seats -> Nullable<Integer>,
        draw_seed -> Nullable<Text>,
        draw_seed_hash -> Nullable<Text>,
        drawn_at -> Nullable<Instant>,
        draw_places -> Nullable<Integer>,
        sold -> Integer,
        sold_desk -> Integer,
        offered -> Integer,
        offered_desk -> Integer,
        waiting -> Integer,
        waiting_desk -> Integer,
        last_place -> BigInt,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    tickets (id) {
        id -> Uuid,
        session_id -> Uuid,
        order_id -> Uuid,
        user_id -> Nullable<Uuid>,
        guest_name -> Nullable<Text>,
        guest_phone -> Nullable<Text>,
        channel -> Text,
        at_desk -> Bool,
        name -> Text,
        concession -> Nullable<Text>,
        status -> Text,
        status_reason -> Nullable<Text>,
        redeemed_at -> Nullable<Instant>,
        inside -> Bool,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    ticket_scans (id) {
        id -> Uuid,
        ticket_id -> Uuid,
        session_id -> Uuid,
        nonce -> Text,
        direction -> Text,
        scanned_at -> Instant,
        received_at -> Instant,
        scanned_by -> Text,
        outcome -> Text,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    waiting_list_entries (id) {
        id -> Uuid,
        session_id -> Uuid,
        user_id -> Nullable<Uuid>,
        guest_name -> Nullable<Text>,
        guest_phone -> Nullable<Text>,
        channel -> Text,
        at_desk -> Bool,
        party -> Json,
        party_size -> Integer,
        priority_group -> Text,
        place -> BigInt,
        status -> Text,
        offer_expires_at -> Nullable<Instant>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    waiting_list_blocks (session_id, block) {
        session_id -> Uuid,
        block -> BigInt,
        waiting -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    draw_entries (id) {
        id -> Uuid,
        session_id -> Uuid,
        user_id -> Nullable<Uuid>,
        guest_name -> Nullable<Text>,
        guest_phone -> Nullable<Text>,
        channel -> Text,
        party -> Json,
        party_size -> Integer,
        status -> Text,
        place -> Nullable<Integer>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

// Money and notifications.

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    notification_settings (user_id) {
        user_id -> Uuid,
        language -> Nullable<Text>,
        email -> Nullable<Text>,
        confirmed_email -> Nullable<Text>,
        wechat_open_id -> Nullable<Text>,
        sms_on -> Bool,
        email_on -> Bool,
        wechat_on -> Bool,
        quiet_from -> Nullable<Integer>,
        quiet_until -> Nullable<Integer>,
        reminders -> Bool,
        version -> BigInt,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    deliveries (id) {
        id -> Uuid,
        notice_id -> Nullable<Uuid>,
        user_id -> Nullable<Uuid>,
        channel -> Text,
        recipient -> Text,
        kind -> Text,
        language -> Text,
        subject -> Text,
        body -> Text,
        secret -> Bool,
        status -> Text,
        attempts -> Integer,
        not_before -> Nullable<Instant>,
        next_attempt_at -> Nullable<Instant>,
        sent_at -> Nullable<Instant>,
        last_error -> Nullable<Text>,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    delivery_attempts (id) {
        id -> Uuid,
        delivery_id -> Uuid,
        number -> Integer,
        started_at -> Instant,
        finished_at -> Nullable<Instant>,
        outcome -> Nullable<Text>,
        error -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    reminders (subject_id, starts_at, step) {
        subject_id -> Uuid,
        starts_at -> Instant,
        step -> Text,
        told -> Bool,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    tariffs (id) {
        id -> Uuid,
        space_id -> Uuid,
        unit -> Text,
        price_fen -> BigInt,
        free_minutes -> Integer,
        concessions -> Json,
        valid_from -> Date,
        previous -> Nullable<Json>,
        note -> Nullable<Text>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    charges (id) {
        id -> Uuid,
        booking_id -> Nullable<Uuid>,
        ticket_id -> Nullable<Uuid>,
        facility_id -> Uuid,
        user_id -> Nullable<Uuid>,
        concession -> Nullable<Text>,
        price_fen -> BigInt,
        amount_fen -> BigInt,
        paid_fen -> BigInt,
        refunded_fen -> BigInt,
        status -> Text,
        reason -> Nullable<Text>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    payments (id) {
        id -> Uuid,
        charge_id -> Uuid,
        facility_id -> Uuid,
        method -> Text,
        amount_fen -> BigInt,
        slip_no -> Nullable<Text>,
        receipt_year -> Integer,
        receipt_number -> Integer,
        taken_by -> Text,
        taken_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    refunds (id) {
        id -> Uuid,
        charge_id -> Uuid,
        facility_id -> Uuid,
        method -> Text,
        amount_fen -> BigInt,
        reason -> Text,
        refunded_by -> Text,
        refunded_at -> Instant,
    }
}

// Opening: commitments, open days, offers, subsidies, crowd permits.
diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    published_openings (space_id, source_id) {
        space_id -> Uuid,
        source_id -> Uuid,
        source -> Text,
        hours -> Json,
        active -> Bool,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    opening_commitments (id) {
        id -> Uuid,
        facility_id -> Uuid,
        kind -> Text,
        space_ids -> Json,
        hours -> Json,
        valid_from -> Date,
        valid_to -> Date,
        statement -> Text,
        status -> Text,
        status_reason -> Nullable<Text>,
        declared_by -> Text,
        approved_by -> Nullable<Text>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    teaching_calendars (id) {
        id -> Uuid,
        facility_id -> Uuid,
        hours -> Json,
        holidays_off -> Bool,
        version -> BigInt,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    open_day_events (id) {
        id -> Uuid,
        facility_id -> Uuid,
        space_id -> Nullable<Uuid>,
        booking_id -> Nullable<Uuid>,
        title -> Text,
        description -> Nullable<Text>,
        starts_at -> Instant,
        ends_at -> Instant,
        registration_closes_at -> Instant,
        capacity -> Integer,
        status -> Text,
        status_reason -> Nullable<Text>,
        planned_by -> Text,
        approved_by -> Nullable<Text>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    open_day_registrations (id) {
        id -> Uuid,
        event_id -> Uuid,
        user_id -> Nullable<Uuid>,
        group_name -> Text,
        headcount -> Integer,
        people -> Nullable<Text>,
        erased_at -> Nullable<Instant>,
        status -> Text,
        status_reason -> Nullable<Text>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    opening_offers (id) {
        id -> Uuid,
        facility_id -> Uuid,
        space_ids -> Json,
        mode -> Text,
        list_price_fen -> BigInt,
        offer_price_fen -> BigInt,
        hours -> Json,
        valid_from -> Date,
        valid_to -> Date,
        status -> Text,
        status_reason -> Nullable<Text>,
        applied_by -> Text,
        site_checked_by -> Nullable<Text>,
        site_checked_on -> Nullable<Date>,
        site_inspector -> Nullable<Text>,
        site_passed -> Nullable<Bool>,
        site_note -> Nullable<Text>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    subsidy_agreements (id) {
        id -> Uuid,
        offer_id -> Uuid,
        basis -> Text,
        rate_fen -> BigInt,
        cap_fen -> BigInt,
        valid_from -> Date,
        valid_to -> Date,
        created_by -> Text,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    subsidy_claims (id) {
        id -> Uuid,
        agreement_id -> Uuid,
        period_from -> Date,
        period_to -> Date,
        people -> BigInt,
        minutes -> BigInt,
        computed_fen -> BigInt,
        amount_fen -> BigInt,
        status -> Text,
        status_reason -> Nullable<Text>,
        claimed_by -> Text,
        decided_by -> Nullable<Text>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    subsidy_claim_bookings (booking_id) {
        booking_id -> Uuid,
        claim_id -> Uuid,
        headcount -> Integer,
        minutes -> BigInt,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    subsidy_claim_hours (leaf_id, starts_at) {
        leaf_id -> Uuid,
        starts_at -> Instant,
        ends_at -> Instant,
        claim_id -> Uuid,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    crowd_permits (id) {
        id -> Uuid,
        booking_id -> Uuid,
        number -> Text,
        authority -> Text,
        applied_on -> Date,
        granted_on -> Date,
        recorded_by -> Text,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    suppliers (id) {
        id -> Uuid,
        organization_id -> Uuid,
        kind -> Text,
        status -> Text,
        status_reason -> Nullable<Text>,
        sme_size -> Nullable<Text>,
        sme_declared_on -> Nullable<Date>,
        established_on -> Nullable<Date>,
        scope -> Nullable<Text>,
        contact_name -> Nullable<Text>,
        contact_phone -> Nullable<Text>,
        registered_by -> Nullable<Uuid>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    supplier_controllers (id) {
        id -> Uuid,
        supplier_id -> Uuid,
        relation -> Text,
        name -> Text,
        identity_digest -> Text,
        created_at -> Instant,
        natural_person -> Bool,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    supplier_bans (id) {
        id -> Uuid,
        supplier_id -> Uuid,
        reason -> Text,
        legal_basis -> Text,
        from_on -> Date,
        until_on -> Date,
        imposed_by -> Text,
        lifted_at -> Nullable<Instant>,
        lifted_by -> Nullable<Text>,
        lift_reason -> Nullable<Text>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    procurement_projects (id) {
        id -> Uuid,
        code -> Text,
        title -> Text,
        description -> Text,
        region -> Text,
        purchaser_id -> Uuid,
        agency_id -> Nullable<Uuid>,
        subject -> Text,
        public_service -> Bool,
        catalogue_code -> Text,
        fiscal_year -> Integer,
        method -> Text,
        method_reason -> Nullable<Text>,
        method_approval -> Nullable<Text>,
        budget_source -> Nullable<Text>,
        budget_reference -> Nullable<Text>,
        budget_fen -> BigInt,
        status -> Text,
        status_reason -> Nullable<Text>,
        created_by -> Text,
        next_check_at -> Nullable<Instant>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
        budget_line_id -> Nullable<Uuid>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    procurement_terms (project_id) {
        project_id -> Uuid,
        requirement -> Text,
        award_method -> Text,
        price_weight -> Integer,
        state_fixed_price -> Bool,
        sme_reserved -> Bool,
        small_micro_deduction_percent -> Nullable<Integer>,
        consortium_allowed -> Bool,
        consortium_deduction_percent -> Nullable<Integer>,
        bid_deposit_fen -> BigInt,
        performance_deposit_percent -> Integer,
        tie_break -> Text,
        complex -> Bool,
        panel_size -> Nullable<Integer>,
        contract_months -> Integer,
        recurring -> Bool,
        frozen_at -> Nullable<Instant>,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    procurement_criteria (id) {
        id -> Uuid,
        project_id -> Uuid,
        code -> Text,
        name -> Text,
        description -> Text,
        max_points -> Integer,
        position -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    procurement_lots (id) {
        id -> Uuid,
        project_id -> Uuid,
        number -> Integer,
        title -> Text,
        budget_fen -> BigInt,
        limit_price_fen -> Nullable<BigInt>,
        status -> Text,
        failure_reason -> Nullable<Text>,
        version -> BigInt,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    procurement_clocks (project_id) {
        project_id -> Uuid,
        consultation_from -> Nullable<Instant>,
        consultation_until -> Nullable<Instant>,
        published_at -> Nullable<Instant>,
        notice_until -> Nullable<Instant>,
        documents_until -> Nullable<Instant>,
        bids_from -> Nullable<Instant>,
        bids_due_at -> Nullable<Instant>,
        opened_at -> Nullable<Instant>,
        qualified_at -> Nullable<Instant>,
        evaluated_at -> Nullable<Instant>,
        awarded_at -> Nullable<Instant>,
        result_published_at -> Nullable<Instant>,
        result_until -> Nullable<Instant>,
        challenge_until -> Nullable<Instant>,
        sign_until -> Nullable<Instant>,
        contracted_at -> Nullable<Instant>,
        accepted_at -> Nullable<Instant>,
        paid_at -> Nullable<Instant>,
        ended_at -> Nullable<Instant>,
        archive_until -> Nullable<Date>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    procurement_notices (id) {
        id -> Uuid,
        project_id -> Uuid,
        lot_id -> Nullable<Uuid>,
        kind -> Text,
        title -> Text,
        body -> Text,
        published_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    procurement_invitations (project_id, supplier_id) {
        project_id -> Uuid,
        supplier_id -> Uuid,
        invited_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    procurement_authors (project_id, supplier_id) {
        project_id -> Uuid,
        supplier_id -> Uuid,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    bid_custodians (project_id, role) {
        project_id -> Uuid,
        role -> Text,
        user_id -> Uuid,
        public_key -> Text,
        registered_at -> Instant,
        private_key_sealed -> Nullable<Text>,
        released_by -> Nullable<Uuid>,
        released_at -> Nullable<Instant>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    bids (id) {
        id -> Uuid,
        project_id -> Uuid,
        lot_id -> Uuid,
        supplier_id -> Uuid,
        status -> Text,
        status_reason -> Nullable<Text>,
        envelope_sealed -> Nullable<Text>,
        envelope_sha256 -> Text,
        envelope_bytes -> Integer,
        receipt -> Text,
        submitted_by -> Uuid,
        submitted_at -> Instant,
        ended_at -> Nullable<Instant>,
        price_fen -> Nullable<BigInt>,
        final_price_fen -> Nullable<BigInt>,
        opened_at -> Nullable<Instant>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    bid_contents (bid_id) {
        bid_id -> Uuid,
        content -> Json,
        opened_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    bid_results (bid_id) {
        bid_id -> Uuid,
        lot_id -> Uuid,
        evaluated_price_fen -> BigInt,
        price_score -> Nullable<Integer>,
        technical_score -> Nullable<Integer>,
        total -> Nullable<Integer>,
        rank -> Integer,
        recommended -> Bool,
        computed_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    awards (id) {
        id -> Uuid,
        project_id -> Uuid,
        lot_id -> Uuid,
        bid_id -> Uuid,
        supplier_id -> Uuid,
        price_fen -> BigInt,
        status -> Text,
        reason -> Nullable<Text>,
        decided_by -> Text,
        decided_at -> Instant,
        version -> BigInt,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    contracts (id) {
        id -> Uuid,
        project_id -> Uuid,
        lot_id -> Uuid,
        award_id -> Uuid,
        supplier_id -> Uuid,
        number -> Text,
        title -> Text,
        amount_fen -> BigInt,
        supplements_fen -> BigInt,
        paid_fen -> BigInt,
        performance_deposit_fen -> BigInt,
        starts_on -> Date,
        ends_on -> Date,
        status -> Text,
        status_reason -> Nullable<Text>,
        signed_by -> Text,
        signed_at -> Instant,
        published_at -> Nullable<Instant>,
        filed_at -> Nullable<Instant>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    contract_payments (id) {
        id -> Uuid,
        contract_id -> Uuid,
        amount_fen -> BigInt,
        paid_on -> Date,
        reference -> Text,
        recorded_by -> Text,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    catalogue_versions (id) {
        id -> Uuid,
        region -> Text,
        title -> Text,
        effective_from -> Date,
        effective_to -> Nullable<Date>,
        basis -> Nullable<Text>,
        notes -> Nullable<Text>,
        status -> Text,
        status_reason -> Nullable<Text>,
        consulted -> Json,
        expert_opinion -> Nullable<Text>,
        expert_not_needed_reason -> Nullable<Text>,
        consent_number -> Nullable<Text>,
        consent_by -> Nullable<Text>,
        supersedes_id -> Nullable<Uuid>,
        published_at -> Nullable<Instant>,
        created_by -> Text,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    catalogue_items (id) {
        id -> Uuid,
        version_id -> Uuid,
        code -> Text,
        name -> Text,
        description -> Nullable<Text>,
        parent_code -> Nullable<Text>,
        checked_by -> Text,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    adjustment_requests (id) {
        id -> Uuid,
        region -> Text,
        kind -> Text,
        code -> Nullable<Text>,
        name -> Nullable<Text>,
        description -> Nullable<Text>,
        reason -> Text,
        status -> Text,
        asked_by -> Nullable<Uuid>,
        decision_reason -> Nullable<Text>,
        decided_by -> Nullable<Text>,
        decided_at -> Nullable<Instant>,
        version_id -> Nullable<Uuid>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    credit_records (id) {
        id -> Uuid,
        supplier_id -> Uuid,
        kind -> Text,
        summary -> Text,
        source -> Text,
        legal_basis -> Nullable<Text>,
        recorded_on -> Date,
        recorded_by -> Text,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    support_measures (id) {
        id -> Uuid,
        region -> Text,
        title -> Text,
        description -> Text,
        beneficiaries -> Text,
        legal_basis -> Nullable<Text>,
        valid_from -> Date,
        valid_until -> Nullable<Date>,
        created_by -> Text,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    experts (id) {
        id -> Uuid,
        user_id -> Uuid,
        name -> Text,
        region -> Text,
        domains -> Json,
        employer_id -> Nullable<Uuid>,
        title -> Nullable<Text>,
        status -> Text,
        status_reason -> Nullable<Text>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    expert_affiliations (id) {
        id -> Uuid,
        expert_id -> Uuid,
        kind -> Text,
        organization_id -> Uuid,
        from_on -> Date,
        until_on -> Nullable<Date>,
        declared_by -> Text,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    evaluation_panels (id) {
        id -> Uuid,
        project_id -> Uuid,
        size -> Integer,
        representatives -> Integer,
        strata -> Json,
        seed_sealed -> Text,
        seed_hash -> Text,
        tie_seed_hash -> Text,
        drawn_at -> Nullable<Instant>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    panel_draws (id) {
        id -> Uuid,
        panel_id -> Uuid,
        number -> Integer,
        stratum -> Integer,
        seats -> Integer,
        candidates -> Json,
        drawn -> Json,
        drawn_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    panel_members (id) {
        id -> Uuid,
        panel_id -> Uuid,
        project_id -> Uuid,
        user_id -> Uuid,
        expert_id -> Nullable<Uuid>,
        stratum -> Integer,
        status -> Text,
        relation -> Nullable<Text>,
        status_reason -> Nullable<Text>,
        confirmed_at -> Nullable<Instant>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    bid_checks (id) {
        id -> Uuid,
        bid_id -> Uuid,
        kind -> Text,
        passed -> Bool,
        reason -> Nullable<Text>,
        checked_by -> Text,
        checked_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    bid_explanations (id) {
        id -> Uuid,
        bid_id -> Uuid,
        reason -> Text,
        requested_by -> Text,
        requested_at -> Instant,
        due_at -> Instant,
        explanation -> Nullable<Text>,
        answered_at -> Nullable<Instant>,
        decision -> Nullable<Text>,
        decision_reason -> Nullable<Text>,
        decided_by -> Nullable<Text>,
        decided_at -> Nullable<Instant>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    offer_rounds (id) {
        id -> Uuid,
        project_id -> Uuid,
        number -> Integer,
        opened_by -> Text,
        opened_at -> Instant,
        closes_at -> Instant,
        settled_at -> Nullable<Instant>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    final_offers (id) {
        id -> Uuid,
        round_id -> Uuid,
        bid_id -> Uuid,
        price_sealed -> Text,
        price_fen -> Nullable<BigInt>,
        submitted_by -> Uuid,
        submitted_at -> Instant,
        version -> BigInt,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    score_sheets (id) {
        id -> Uuid,
        bid_id -> Uuid,
        member_id -> Uuid,
        revision -> Integer,
        total -> Integer,
        submitted_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    score_items (sheet_id, criterion_id) {
        sheet_id -> Uuid,
        criterion_id -> Uuid,
        points -> Integer,
        comment -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    evaluation_reports (project_id) {
        project_id -> Uuid,
        closed_by -> Text,
        closed_at -> Instant,
        tie_seed -> Nullable<Text>,
        ties -> Json,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    award_publications (award_id) {
        award_id -> Uuid,
        notice_id -> Uuid,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    award_cancellations (award_id) {
        award_id -> Uuid,
        grounds -> Text,
        reason -> Text,
        cancelled_by -> Text,
        cancelled_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    contract_clauses (contract_id) {
        contract_id -> Uuid,
        deposit_form -> Nullable<Text>,
        late_reason -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    contract_milestones (id) {
        id -> Uuid,
        contract_id -> Uuid,
        position -> Integer,
        title -> Text,
        due_on -> Date,
        amount_fen -> Nullable<BigInt>,
        completed_at -> Nullable<Instant>,
        completed_by -> Nullable<Text>,
        version -> BigInt,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    contract_supplements (id) {
        id -> Uuid,
        contract_id -> Uuid,
        amount_fen -> BigInt,
        reason -> Text,
        agreed_by -> Text,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    acceptances (id) {
        id -> Uuid,
        contract_id -> Uuid,
        passed -> Bool,
        summary -> Text,
        accepted_on -> Date,
        rectify_by -> Nullable<Date>,
        decided_by -> Text,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    acceptance_opinions (id) {
        id -> Uuid,
        acceptance_id -> Uuid,
        position -> Integer,
        channel -> Text,
        given_by -> Text,
        rating -> Integer,
        text -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    challenges (id) {
        id -> Uuid,
        project_id -> Uuid,
        lot_id -> Nullable<Uuid>,
        supplier_id -> Uuid,
        matter -> Text,
        round -> Integer,
        grounds -> Text,
        facts -> Text,
        claims -> Json,
        affects_result -> Bool,
        status -> Text,
        status_reason -> Nullable<Text>,
        submitted_by -> Text,
        submitted_at -> Instant,
        answer_due_at -> Instant,
        outcome -> Nullable<Text>,
        answer -> Nullable<Text>,
        answered_by -> Nullable<Text>,
        answered_at -> Nullable<Instant>,
        affected_awards -> Json,
        next_check_at -> Nullable<Instant>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    complaints (id) {
        id -> Uuid,
        challenge_id -> Uuid,
        project_id -> Uuid,
        lot_id -> Nullable<Uuid>,
        supplier_id -> Uuid,
        matters -> Json,
        facts -> Text,
        affects_result -> Bool,
        status -> Text,
        status_reason -> Nullable<Text>,
        submitted_by -> Text,
        submitted_at -> Instant,
        decision_due_at -> Instant,
        outcome -> Nullable<Text>,
        decision -> Nullable<Text>,
        remedy_order -> Nullable<Text>,
        decided_by -> Nullable<Text>,
        decided_at -> Nullable<Instant>,
        affected_awards -> Json,
        next_check_at -> Nullable<Instant>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    procurement_suspensions (id) {
        id -> Uuid,
        project_id -> Uuid,
        complaint_id -> Uuid,
        former_status -> Text,
        former_next_check_at -> Nullable<Instant>,
        reason -> Text,
        suspended_by -> Text,
        suspended_at -> Instant,
        ends_at -> Instant,
        resumed_at -> Nullable<Instant>,
        resumed_by -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    procurement_serials (region, year) {
        region -> Text,
        year -> Integer,
        last -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    procurement_files (project_id) {
        project_id -> Uuid,
        sme_exemption_reason -> Nullable<Text>,
        consultation_summary -> Nullable<Text>,
        publicity_from -> Nullable<Instant>,
        publicity_until -> Nullable<Instant>,
        failure_grounds -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    requirement_opinions (id) {
        id -> Uuid,
        project_id -> Uuid,
        about -> Text,
        author_id -> Uuid,
        text -> Text,
        outcome -> Text,
        answer -> Nullable<Text>,
        answered_by -> Nullable<Text>,
        answered_at -> Nullable<Instant>,
        version -> BigInt,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    procurement_enquiries (id) {
        id -> Uuid,
        project_id -> Uuid,
        asked_by -> Uuid,
        supplier_id -> Uuid,
        question -> Text,
        answer -> Nullable<Text>,
        answered_by -> Nullable<Text>,
        answered_at -> Nullable<Instant>,
        version -> BigInt,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    procurement_clarifications (id) {
        id -> Uuid,
        project_id -> Uuid,
        number -> Integer,
        text -> Text,
        changes -> Nullable<Json>,
        material -> Bool,
        due_before -> Instant,
        due_after -> Instant,
        published_by -> Text,
        published_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    procurement_invitation_draws (project_id) {
        project_id -> Uuid,
        seed_sealed -> Text,
        seed_hash -> Text,
        seed -> Nullable<Text>,
        pool -> Nullable<Json>,
        drawn_by -> Nullable<Text>,
        drawn_at -> Nullable<Instant>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    ocds_releases (id) {
        id -> Uuid,
        project_id -> Uuid,
        notice_id -> Nullable<Uuid>,
        ocid -> Text,
        tags -> Json,
        body -> Text,
        released_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    ocds_released_payments (payment_id) {
        payment_id -> Uuid,
        release_id -> Uuid,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    ledger_accounts (id) {
        id -> Uuid,
        organization_id -> Uuid,
        code -> Text,
        name -> Text,
        kind -> Text,
        purpose -> Nullable<Text>,
        currency -> Text,
        may_go_negative -> Bool,
        balance_fen -> BigInt,
        checked_on -> Nullable<Date>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    ledger_entries (id) {
        id -> Uuid,
        organization_id -> Uuid,
        occurred_on -> Date,
        description -> Text,
        reverses_id -> Nullable<Uuid>,
        attachments -> Json,
        sealed -> Bool,
        recorded_by -> Text,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    ledger_postings (entry_id, position) {
        entry_id -> Uuid,
        position -> Integer,
        account_id -> Uuid,
        amount_fen -> BigInt,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    ledger_days (account_id, day) {
        account_id -> Uuid,
        day -> Date,
        amount_fen -> BigInt,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    ledger_months (account_id, month) {
        account_id -> Uuid,
        month -> Date,
        amount_fen -> BigInt,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    ledger_closings (id) {
        id -> Uuid,
        organization_id -> Uuid,
        until_on -> Date,
        closed_by -> Text,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    ratings (id) {
        id -> Uuid,
        use_kind -> Text,
        use_id -> Uuid,
        use_seat -> Integer,
        rerates_id -> Nullable<Uuid>,
        facility_id -> Nullable<Uuid>,
        supplier_id -> Nullable<Uuid>,
        organization_id -> Uuid,
        region -> Text,
        service_kind -> Text,
        score -> Integer,
        dimensions -> Json,
        text -> Nullable<Text>,
        photos -> Json,
        channel -> Text,
        user_id -> Nullable<Uuid>,
        author_name -> Nullable<Text>,
        author_phone -> Nullable<Text>,
        entered_by -> Text,
        filled_in_on -> Nullable<Date>,
        device_hash -> Nullable<Text>,
        used_at -> Instant,
        month -> Text,
        status -> Text,
        status_reason -> Nullable<Text>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    rating_replies (id) {
        id -> Uuid,
        rating_id -> Uuid,
        revision -> Integer,
        text -> Text,
        replied_by -> Text,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    rating_rectifications (id) {
        id -> Uuid,
        rating_id -> Uuid,
        organization_id -> Uuid,
        region -> Text,
        status -> Text,
        call_back_due_at -> Instant,
        fix_due_at -> Instant,
        called_back_at -> Nullable<Instant>,
        fixed_at -> Nullable<Instant>,
        fix_summary -> Nullable<Text>,
        fix_evidence -> Json,
        fixed_by -> Nullable<Text>,
        rerate_until -> Nullable<Instant>,
        closed_at -> Nullable<Instant>,
        closed_by_rating_id -> Nullable<Uuid>,
        call_back_overdue_at -> Nullable<Instant>,
        fix_overdue_at -> Nullable<Instant>,
        next_check_at -> Nullable<Instant>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    rating_call_backs (id) {
        id -> Uuid,
        rectification_id -> Uuid,
        reached -> Bool,
        caller_name -> Text,
        note -> Text,
        recorded_by -> Text,
        called_at -> Instant,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    rating_appeals (id) {
        id -> Uuid,
        rating_id -> Uuid,
        organization_id -> Uuid,
        region -> Text,
        ground -> Text,
        reason -> Text,
        evidence -> Json,
        filed_by -> Text,
        status -> Text,
        decision -> Nullable<Text>,
        decided_by -> Nullable<Text>,
        decided_at -> Nullable<Instant>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    rating_flags (id) {
        id -> Uuid,
        kind -> Text,
        organization_id -> Uuid,
        facility_id -> Nullable<Uuid>,
        supplier_id -> Nullable<Uuid>,
        region -> Text,
        subject -> Nullable<Text>,
        status -> Text,
        decision -> Nullable<Text>,
        decided_by -> Nullable<Text>,
        decided_at -> Nullable<Instant>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    rating_flag_members (flag_id, rating_id) {
        flag_id -> Uuid,
        rating_id -> Uuid,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    evaluation_standards (id) {
        id -> Uuid,
        code -> Text,
        version_number -> Integer,
        previous_id -> Nullable<Uuid>,
        title -> Text,
        purpose -> Text,
        basis -> Nullable<Text>,
        facility_kinds -> Json,
        service_codes -> Json,
        status -> Text,
        created_by -> Text,
        published_by -> Nullable<Text>,
        published_at -> Nullable<Instant>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    evaluation_indicators (standard_id, code) {
        standard_id -> Uuid,
        position -> Integer,
        code -> Text,
        parent_code -> Nullable<Text>,
        level -> Integer,
        name -> Text,
        weight -> Integer,
        unit -> Nullable<Text>,
        target -> Nullable<Text>,
        source -> Nullable<Text>,
        scoring_rule -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    third_party_evaluations (id) {
        id -> Uuid,
        standard_id -> Uuid,
        title -> Text,
        year -> Integer,
        region -> Text,
        subject_kind -> Text,
        subject_id -> Nullable<Uuid>,
        subject_key -> Text,
        subject_name -> Text,
        peer_group -> Text,
        provider_id -> Uuid,
        authority_id -> Nullable<Uuid>,
        commissioner_id -> Nullable<Uuid>,
        evaluator_id -> Uuid,
        selection -> Text,
        contract_id -> Nullable<Uuid>,
        appointment_reason -> Nullable<Text>,
        selected_by -> Text,
        status -> Text,
        summary -> Nullable<Text>,
        objection_until -> Nullable<Instant>,
        total_points -> Nullable<Integer>,
        band -> Nullable<Text>,
        final_at -> Nullable<Instant>,
        notified_at -> Nullable<Instant>,
        applied_at -> Nullable<Instant>,
        budget_consequence -> Nullable<Text>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    evaluation_plans (evaluation_id) {
        evaluation_id -> Uuid,
        population -> BigInt,
        sample_required -> BigInt,
        sample_size -> BigInt,
        methods -> Json,
        starts_on -> Date,
        ends_on -> Date,
        schedule -> Nullable<Text>,
        submitted_by -> Text,
        submitted_at -> Instant,
        approved_by -> Nullable<Text>,
        approved_at -> Nullable<Instant>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    evaluation_records (id) {
        id -> Uuid,
        evaluation_id -> Uuid,
        position -> Integer,
        name -> Text,
        sha256 -> Text,
        bytes -> BigInt,
        samples -> BigInt,
        valid_samples -> BigInt,
        method -> Nullable<Text>,
        previous_hash -> Text,
        hash -> Text,
        recorded_by -> Text,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    evaluation_seals (evaluation_id) {
        evaluation_id -> Uuid,
        root_hash -> Text,
        records -> Integer,
        samples -> BigInt,
        valid_samples -> BigInt,
        sealed_by -> Text,
        sealed_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    evaluation_scores (evaluation_id, indicator_code) {
        evaluation_id -> Uuid,
        indicator_code -> Text,
        points -> Integer,
        draft_points -> Integer,
        evidence -> Text,
        record_position -> Nullable<Integer>,
        data_reference -> Nullable<Text>,
        scored_by -> Text,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    evaluation_objections (id) {
        id -> Uuid,
        evaluation_id -> Uuid,
        indicator_code -> Nullable<Text>,
        grounds -> Text,
        evidence -> Nullable<Text>,
        status -> Text,
        raised_by -> Text,
        raised_at -> Instant,
        answer -> Nullable<Text>,
        points_before -> Nullable<Integer>,
        points_after -> Nullable<Integer>,
        answered_by -> Nullable<Text>,
        answered_at -> Nullable<Instant>,
        version -> BigInt,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    evaluation_notifications (id) {
        id -> Uuid,
        evaluation_id -> Uuid,
        recipient -> Text,
        organization_id -> Nullable<Uuid>,
        region -> Text,
        people -> Integer,
        sent_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    evaluation_targets (id) {
        id -> Uuid,
        evaluation_id -> Uuid,
        organization_id -> Uuid,
        year -> Integer,
        indicator_code -> Text,
        target -> Text,
        note -> Nullable<Text>,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    budget_lines (id) {
        id -> Uuid,
        organization_id -> Uuid,
        region -> Text,
        fiscal_year -> Integer,
        level -> Text,
        purpose -> Text,
        category -> Text,
        function_code -> Text,
        catalogue_code -> Nullable<Text>,
        source -> Text,
        reference -> Nullable<Text>,
        amount_fen -> BigInt,
        appropriated_fen -> BigInt,
        reserved_fen -> BigInt,
        spent_uncontracted_fen -> BigInt,
        status -> Text,
        drafted_by -> Text,
        approved_by -> Nullable<Text>,
        approved_at -> Nullable<Instant>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    budget_adjustments (id) {
        id -> Uuid,
        budget_line_id -> Uuid,
        before_fen -> BigInt,
        after_fen -> BigInt,
        reason -> Text,
        paper_no -> Text,
        adjusted_by -> Text,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    budget_appropriations (id) {
        id -> Uuid,
        budget_line_id -> Uuid,
        organization_id -> Uuid,
        region -> Text,
        level -> Text,
        amount_fen -> BigInt,
        withdrawn_fen -> BigInt,
        disbursed_fen -> BigInt,
        spent_fen -> BigInt,
        paper_no -> Text,
        note -> Nullable<Text>,
        in_books -> Bool,
        appropriated_by -> Text,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    budget_disbursements (id) {
        id -> Uuid,
        appropriation_id -> Uuid,
        amount_fen -> BigInt,
        status -> Text,
        note -> Nullable<Text>,
        requested_by -> Text,
        decided_by -> Nullable<Text>,
        decided_at -> Nullable<Instant>,
        ledger_entry_id -> Nullable<Uuid>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    budget_spends (id) {
        id -> Uuid,
        appropriation_id -> Uuid,
        amount_fen -> BigInt,
        purpose -> Text,
        category -> Text,
        payee -> Text,
        spent_on -> Date,
        voucher_sha256 -> Text,
        description -> Nullable<Text>,
        contract_id -> Nullable<Uuid>,
        ledger_entry_id -> Nullable<Uuid>,
        recorded_by -> Text,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    budget_returns (id) {
        id -> Uuid,
        appropriation_id -> Uuid,
        kind -> Text,
        amount_fen -> BigInt,
        reason -> Text,
        paper_no -> Text,
        ledger_entry_id -> Nullable<Uuid>,
        returned_by -> Text,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    budget_misuses (id) {
        id -> Uuid,
        appropriation_id -> Uuid,
        budget_line_id -> Uuid,
        organization_id -> Uuid,
        region -> Text,
        fiscal_year -> Integer,
        kind -> Text,
        purpose -> Text,
        tried_purpose -> Text,
        tried_category -> Text,
        payee -> Text,
        amount_fen -> BigInt,
        attempted_by -> Text,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    budget_reservations (project_id) {
        project_id -> Uuid,
        budget_line_id -> Uuid,
        amount_fen -> BigInt,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    body_accounts (organization_id) {
        organization_id -> Uuid,
        bank_id -> Nullable<Uuid>,
        expense_id -> Nullable<Uuid>,
        appropriation_income_id -> Nullable<Uuid>,
        donation_income_id -> Nullable<Uuid>,
        restricted_income_id -> Nullable<Uuid>,
        sponsorship_income_id -> Nullable<Uuid>,
        capital_id -> Nullable<Uuid>,
        goods_id -> Nullable<Uuid>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    free_opening_settlements (id) {
        id -> Uuid,
        facility_id -> Uuid,
        year -> Integer,
        appropriation_id -> Uuid,
        amount_fen -> BigInt,
        weeks -> Integer,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    contributions (id) {
        id -> Uuid,
        organization_id -> Uuid,
        region -> Text,
        kind -> Text,
        form -> Text,
        value_fen -> BigInt,
        valuation_basis -> Nullable<Text>,
        donor_kind -> Text,
        donor_name -> Text,
        donor_user_id -> Nullable<Uuid>,
        business_scope -> Nullable<Text>,
        hide_name -> Bool,
        hide_amount -> Bool,
        purpose -> Nullable<Text>,
        rights_granted -> Nullable<Text>,
        share_hundredths -> Nullable<Integer>,
        agreement_reference -> Nullable<Text>,
        project_name -> Nullable<Text>,
        project_total_fen -> Nullable<BigInt>,
        approval_reference -> Nullable<Text>,
        tobacco_cleared_reason -> Nullable<Text>,
        status -> Text,
        status_reason -> Nullable<Text>,
        used_fen -> BigInt,
        ledger_entry_id -> Nullable<Uuid>,
        received_on -> Nullable<Date>,
        recorded_by -> Text,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    contribution_uses (id) {
        id -> Uuid,
        contribution_id -> Uuid,
        amount_fen -> BigInt,
        purpose -> Nullable<Text>,
        description -> Text,
        payee -> Text,
        spent_on -> Date,
        voucher_sha256 -> Text,
        ledger_entry_id -> Nullable<Uuid>,
        recorded_by -> Text,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    contribution_reports (contribution_id) {
        contribution_id -> Uuid,
        summary -> Text,
        spends -> Json,
        total_fen -> BigInt,
        reported_by -> Text,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    contribution_receipts (contribution_id) {
        contribution_id -> Uuid,
        organization_id -> Uuid,
        year -> Integer,
        number -> BigInt,
        donor_name -> Text,
        amount_fen -> BigInt,
        sha256 -> Text,
        issued_by -> Text,
        issued_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    contribution_purposes (id) {
        id -> Uuid,
        contribution_id -> Uuid,
        before_purpose -> Nullable<Text>,
        after_purpose -> Text,
        consent_reference -> Text,
        changed_by -> Text,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    naming_rights (id) {
        id -> Uuid,
        contribution_id -> Uuid,
        organization_id -> Uuid,
        region -> Text,
        facility_id -> Nullable<Uuid>,
        object_key -> Text,
        object_name -> Text,
        name -> Text,
        from_on -> Date,
        until_on -> Date,
        consent_reference -> Text,
        status -> Text,
        recorded_by -> Text,
        approved_by -> Nullable<Text>,
        approval_reference -> Nullable<Text>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    funds (id) {
        id -> Uuid,
        name -> Text,
        kind -> Text,
        organization_id -> Uuid,
        host_id -> Nullable<Uuid>,
        region -> Text,
        national -> Bool,
        charity -> Bool,
        purpose -> Nullable<Text>,
        original_fund_fen -> BigInt,
        original_fund_in_cash -> Bool,
        legal_representative -> Nullable<Text>,
        serving_official -> Bool,
        represents_others -> Bool,
        registration_number -> Nullable<Text>,
        registered_on -> Nullable<Date>,
        qualified_on -> Nullable<Date>,
        qualification_certificate -> Nullable<Text>,
        status -> Text,
        created_by -> Text,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    fund_members (id) {
        id -> Uuid,
        fund_id -> Uuid,
        seat -> Text,
        position -> Text,
        name -> Text,
        paid -> Bool,
        serving_official -> Bool,
        finance_staff -> Bool,
        family -> Nullable<Text>,
        term_starts_on -> Date,
        term_ends_on -> Date,
        left_on -> Nullable<Date>,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    fund_purposes (id) {
        id -> Uuid,
        fund_id -> Uuid,
        name -> Text,
        government -> Bool,
        donor_name -> Nullable<Text>,
        donor_anonymous -> Bool,
        donor_consent -> Nullable<Text>,
        changed_on -> Nullable<Date>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    fund_accounts (account_id) {
        account_id -> Uuid,
        fund_id -> Uuid,
        role -> Text,
        purpose_id -> Nullable<Uuid>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    fund_meetings (id) {
        id -> Uuid,
        fund_id -> Uuid,
        held_on -> Date,
        title -> Text,
        minutes_sha256 -> Text,
        members -> Integer,
        present -> Integer,
        attendance -> Json,
        recorded_by -> Text,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    fund_votes (id) {
        id -> Uuid,
        meeting_id -> Uuid,
        fund_id -> Uuid,
        matter -> Text,
        title -> Text,
        eligible -> Integer,
        present -> Integer,
        in_favor -> Integer,
        against -> Integer,
        abstained -> Integer,
        recused -> Json,
        outcome -> Text,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    fund_projects (id) {
        id -> Uuid,
        fund_id -> Uuid,
        title -> Text,
        description -> Text,
        purpose_id -> Nullable<Uuid>,
        budget_fen -> Nullable<BigInt>,
        starts_on -> Date,
        ends_on -> Nullable<Date>,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    fund_related_parties (id) {
        id -> Uuid,
        fund_id -> Uuid,
        name -> Text,
        uscc -> Nullable<Text>,
        relation -> Text,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    fund_disbursements (id) {
        id -> Uuid,
        fund_id -> Uuid,
        project_id -> Nullable<Uuid>,
        purpose_id -> Nullable<Uuid>,
        category -> Text,
        amount_fen -> BigInt,
        purpose -> Text,
        recipient_kind -> Nullable<Text>,
        recipient_name -> Nullable<Text>,
        recipient_uscc -> Nullable<Text>,
        vote_id -> Nullable<Uuid>,
        status -> Text,
        status_reason -> Nullable<Text>,
        requested_by -> Uuid,
        reviewed_by -> Nullable<Uuid>,
        reviewed_at -> Nullable<Instant>,
        approved_by -> Nullable<Uuid>,
        approved_at -> Nullable<Instant>,
        paid_by -> Nullable<Uuid>,
        paid_on -> Nullable<Date>,
        entry_id -> Nullable<Uuid>,
        summary -> Nullable<Text>,
        attachments -> Json,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    raising_platforms (code) {
        code -> Text,
        name -> Text,
        hosts -> Json,
        designated_on -> Date,
        ended_on -> Nullable<Date>,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    raising_plans (id) {
        id -> Uuid,
        fund_id -> Uuid,
        title -> Text,
        purpose -> Text,
        target_fen -> Nullable<BigInt>,
        begins_on -> Date,
        ends_on -> Date,
        filed_on -> Date,
        filing_number -> Nullable<Text>,
        vote_id -> Uuid,
        platform_code -> Nullable<Text>,
        platform_url -> Nullable<Text>,
        status -> Text,
        version -> BigInt,
        created_at -> Instant,
        updated_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    raising_disclosures (id) {
        id -> Uuid,
        plan_id -> Uuid,
        kind -> Text,
        disclosed_on -> Date,
        url -> Text,
        summary -> Text,
        recorded_by -> Text,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    fund_exceptions (id) {
        id -> Uuid,
        fund_id -> Uuid,
        year -> Integer,
        ratio -> Text,
        reason -> Text,
        reported_on -> Date,
        explanation_url -> Text,
        recorded_by -> Text,
        created_at -> Instant,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::sql_types::{Json, Instant, Uuid};

    fund_annual_reports (id) {
        id -> Uuid,
        fund_id -> Uuid,
        year -> Integer,
        content -> Text,
        sha256 -> Text,
        filed_on -> Date,
        due_on -> Date,
        filed_by -> Text,
        created_at -> Instant,
    }
}

diesel::joinable!(grants -> users (user_id));
diesel::joinable!(grants -> clients (client_id));
diesel::joinable!(sessions -> users (user_id));
diesel::joinable!(refresh_tokens -> sessions (session_id));
diesel::joinable!(facilities -> organizations (organization_id));
diesel::joinable!(spaces -> facilities (facility_id));
diesel::joinable!(bookings -> spaces (space_id));
diesel::joinable!(bookings -> facilities (facility_id));
diesel::joinable!(closures -> spaces (space_id));
diesel::joinable!(charges -> facilities (facility_id));
diesel::joinable!(payments -> charges (charge_id));
diesel::joinable!(opening_commitments -> facilities (facility_id));
diesel::joinable!(opening_offers -> facilities (facility_id));
diesel::joinable!(open_day_events -> facilities (facility_id));
diesel::joinable!(open_day_registrations -> open_day_events (event_id));
diesel::joinable!(subsidy_agreements -> opening_offers (offer_id));
diesel::joinable!(subsidy_claims -> subsidy_agreements (agreement_id));
diesel::joinable!(suppliers -> organizations (organization_id));
diesel::joinable!(procurement_projects -> organizations (purchaser_id));
diesel::joinable!(procurement_lots -> procurement_projects (project_id));
diesel::joinable!(bids -> procurement_projects (project_id));
diesel::joinable!(bids -> suppliers (supplier_id));
diesel::joinable!(bid_results -> bids (bid_id));
diesel::joinable!(contracts -> procurement_projects (project_id));
diesel::joinable!(catalogue_versions -> regions (region));
diesel::joinable!(catalogue_items -> catalogue_versions (version_id));
diesel::joinable!(adjustment_requests -> regions (region));
diesel::joinable!(supplier_bans -> suppliers (supplier_id));
diesel::joinable!(credit_records -> suppliers (supplier_id));
diesel::joinable!(support_measures -> regions (region));
diesel::joinable!(panel_members -> procurement_projects (project_id));
diesel::joinable!(score_sheets -> panel_members (member_id));
diesel::joinable!(offer_rounds -> procurement_projects (project_id));
diesel::joinable!(awards -> procurement_projects (project_id));
diesel::joinable!(challenges -> procurement_projects (project_id));
diesel::joinable!(complaints -> procurement_projects (project_id));
diesel::joinable!(procurement_clocks -> procurement_projects (project_id));
diesel::joinable!(ledger_postings -> ledger_entries (entry_id));
diesel::joinable!(ledger_postings -> ledger_accounts (account_id));
diesel::joinable!(ratings -> users (user_id));
diesel::joinable!(ratings -> facilities (facility_id));
diesel::joinable!(rating_rectifications -> organizations (organization_id));
diesel::joinable!(rating_appeals -> ratings (rating_id));
diesel::joinable!(third_party_evaluations -> evaluation_standards (standard_id));
diesel::joinable!(third_party_evaluations -> regions (region));
diesel::joinable!(evaluation_objections -> third_party_evaluations (evaluation_id));
diesel::joinable!(evaluation_targets -> third_party_evaluations (evaluation_id));
diesel::joinable!(fund_accounts -> ledger_accounts (account_id));
diesel::joinable!(fund_accounts -> funds (fund_id));
diesel::joinable!(fund_disbursements -> funds (fund_id));
diesel::joinable!(raising_plans -> funds (fund_id));

/// Tables that queries join or compare. A pair per line of thought, not all pairs of all tables: those would be 14,000
/// implementations, which took most of the kernel's build. A missing pair is an error of the build at the query.
macro_rules! queried_together {
    ($($hub:ident with $($mate:ident),+;)+) => {
        $($(diesel::allow_tables_to_appear_in_same_query!($hub, $mate);)+)+
    };
}

queried_together! {
    region_closure with adjustment_requests, allocation_rounds, award_publications, awards, booking_identities,
        booking_quotas, booking_series, bookings, budget_lines, budget_misuses, catalogue_versions, challenges,
        changes, charges, complaints, contracts, contributions, event_sessions, experts, facilities, funds, grants,
        ledger_accounts, ocds_releases, open_day_events, opening_commitments, opening_offers, organizations,
        procurement_clocks, procurement_files, procurement_notices, procurement_projects, rating_appeals,
        rating_flags, rating_rectifications, ratings, regions, search_terms, spaces, strikes, suppliers,
        support_measures, third_party_evaluations, tickets, users;
    facilities with booking_identities, booking_series, bookings, charges, draw_entries, event_sessions,
        occupancies, open_day_events, open_day_registrations, opening_commitments, opening_offers, organizations,
        ratings, reminders, search_terms, space_leaves, spaces, strikes, subsidy_agreements, tickets, users,
        waiting_list_entries;
    spaces with allocation_applications, allocation_proposals, allocation_round_spaces, booking_identities,
        booking_series, bookings, charges, closures, event_sessions, occupancies, published_openings, search_terms,
        space_leaves, subsidy_claim_bookings, timetables, users;
    procurement_projects with award_publications, awards, bids, challenges, complaints, contracts, ocds_releases,
        offer_rounds, organizations, panel_members, procurement_clocks, procurement_files, procurement_lots,
        procurement_notices, suppliers;
    users with booking_identities, booking_series, bookings, calendar_feeds, charges, experts, grants,
        occupancies, ratings, sessions, space_leaves, strikes;
    suppliers with bids, challenges, complaints, contracts, credit_records, organizations,
        procurement_invitations, supplier_bans, supplier_controllers;
    space_leaves with allocation_proposals, allocation_rounds, booking_identities, bookings, charges, closures,
        occupancies, subsidy_claim_bookings;
    organizations with bids, ledger_accounts, procurement_clocks, procurement_invitations, procurement_notices,
        rating_rectifications, regions;
    bookings with booking_identities, charges, notices, occupancies, reminders, subsidy_claim_bookings;
    regions with adjustment_requests, catalogue_versions, funds, ledger_accounts, support_measures,
        third_party_evaluations;
    event_sessions with draw_entries, reminders, search_terms, tickets, waiting_list_entries;
    bids with awards, bid_contents, bid_explanations, bid_results;
    charges with booking_identities, occupancies, payments;
    fund_disbursements with fund_projects, funds, ledger_entries;
    open_day_events with open_day_registrations, opening_commitments, opening_offers;
    third_party_evaluations with evaluation_objections, evaluation_standards, evaluation_targets;
    allocation_applications with allocation_proposals, allocation_rounds;
    awards with award_publications, bid_results;
    budget_appropriations with budget_disbursements, budget_lines;
    contract_payments with contracts, ocds_released_payments;
    funds with ledger_entries, raising_plans;
    grants with clients, sessions;
    ledger_accounts with fund_accounts, ledger_postings;
    occupancies with booking_identities, notices;
    opening_offers with opening_commitments, subsidy_agreements;
    procurement_clocks with procurement_files, procurement_notices;
    tickets with reminders, ticket_scans;
    allocation_proposals with allocation_rounds;
    catalogue_items with catalogue_versions;
    contracts with ocds_released_payments;
    ledger_entries with ledger_postings;
    ocds_releases with procurement_notices;
    panel_members with score_sheets;
    rating_appeals with ratings;
    refresh_tokens with sessions;
    subsidy_agreements with subsidy_claims;
    ledger_postings with fund_accounts;
    fund_accounts with funds;
    fund_projects with ledger_entries;
}
