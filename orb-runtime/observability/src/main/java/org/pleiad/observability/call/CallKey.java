package org.pleiad.observability.call;

import io.micrometer.common.docs.KeyName;

/**
 * What is told of a call. The names are those of OpenTelemetry's conventions for RPC where it has one; {@code rpc.service} is
 * of their earlier form, and many dashboards group by it.
 */
enum CallKey implements KeyName {
    SYSTEM("rpc.system.name"),
    SERVICE("rpc.service"),
    METHOD("rpc.method"),
    STATUS("rpc.response.status_code"),
    ERROR("error.type"),
    SERVER_ADDRESS("server.address"),
    SERVER_PORT("server.port"),
    /** As the request names it, where that may not be a label. */
    ORIGINAL_METHOD("rpc.method_original"),
    MINOR("corba.exception.minor"),
    COMPLETED("corba.exception.completed");

    private final String text;

    CallKey(String text) {
        this.text = text;
    }

    @Override
    public String asString() {
        return text;
    }
}
