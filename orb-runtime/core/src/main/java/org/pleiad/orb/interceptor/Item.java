package org.pleiad.orb.interceptor;

import java.util.Locale;

/**
 * What a request tells its interceptors, and at which points (CORBA 3.3 part 1, tables 16.1 and 16.2). A column for each
 * point in the order of {@link Point}, a minus where the item may not be asked for; an empty text: not on this side.
 */
public enum Item {
    REQUEST_ID("+++++", "+++++"),
    OPERATION("+++++", "+++++"),
    ARGUMENTS("+-+--", "-++--"),
    EXCEPTIONS("+-+++", "-++++"),
    CONTEXTS("+-+++", "-++++"),
    OPERATION_CONTEXT("+-+++", "-++--"),
    RESULT("--+--", "--+--"),
    RESPONSE_EXPECTED("+++++", "+++++"),
    SYNC_SCOPE("+-+++", "+++++"),
    REPLY_STATUS("--+++", "--+++"),
    FORWARD_REFERENCE("----+", "----+"),
    GET_SLOT("+++++", "+++++"),
    GET_REQUEST_SERVICE_CONTEXT("+-+++", "+++++"),
    GET_REPLY_SERVICE_CONTEXT("--+++", "--+++"),

    TARGET("+++++", ""),
    EFFECTIVE_TARGET("+++++", ""),
    EFFECTIVE_PROFILE("+++++", ""),
    RECEIVED_EXCEPTION("---+-", ""),
    RECEIVED_EXCEPTION_ID("---+-", ""),
    GET_EFFECTIVE_COMPONENT("+-+++", ""),
    GET_EFFECTIVE_COMPONENTS("+-+++", ""),
    GET_REQUEST_POLICY("+-+++", ""),
    ADD_REQUEST_SERVICE_CONTEXT("+----", ""),

    SENDING_EXCEPTION("", "---+-"),
    OBJECT_ID("", "-++++"),
    ADAPTER_ID("", "-++++"),
    SERVER_ID("", "-++++"),
    ORB_ID("", "-++++"),
    ADAPTER_NAME("", "-++++"),
    TARGET_MOST_DERIVED_INTERFACE("", "-+---"),
    GET_SERVER_POLICY("", "+++++"),
    SET_SLOT("", "+++++"),
    TARGET_IS_A("", "-+---"),
    ADD_REPLY_SERVICE_CONTEXT("", "+++++");

    private final String client;
    private final String server;

    Item(String client, String server) {
        this.client = client;
        this.server = server;
    }

    /** The name in IDL. */
    public String idlName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it may be asked for at a point. */
    public boolean validAt(Point point) {
        String columns = point.isClient() ? client : server;
        return !columns.isEmpty() && columns.charAt(point.column()) == '+';
    }
}
