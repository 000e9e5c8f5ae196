package org.pleiad.orb.interceptor;

/** The interception points of requests, in the order of the standard's tables. */
public enum Point {
    SEND_REQUEST(true, 0),
    SEND_POLL(true, 1),
    RECEIVE_REPLY(true, 2),
    RECEIVE_EXCEPTION(true, 3),
    RECEIVE_OTHER(true, 4),
    RECEIVE_REQUEST_SERVICE_CONTEXTS(false, 0),
    RECEIVE_REQUEST(false, 1),
    SEND_REPLY(false, 2),
    SEND_EXCEPTION(false, 3),
    SEND_OTHER(false, 4);

    private final boolean client;
    private final int column;

    Point(boolean client, int column) {
        this.client = client;
        this.column = column;
    }

    boolean isClient() {
        return client;
    }

    int column() {
        return column;
    }
}
