package org.pleiad.orb;

import java.util.Properties;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.Context;
import org.omg.CORBA.ContextList;
import org.omg.CORBA.Environment;
import org.omg.CORBA.ExceptionList;
import org.omg.CORBA.NVList;
import org.omg.CORBA.NamedValue;
import org.omg.CORBA.Request;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.dynamic.DetachedReferences;
import org.pleiad.orb.dynamic.ObjectReferences;
import org.pleiad.orb.error.Minor;

/**
 * The ORB that {@code ORB.init()} returns: it makes TypeCodes and Anys, which generated Helpers need, and nothing else
 * (IDL-to-Java mapping 1.3, 1.21.9). {@code org.omg.CORBA.ORBSingletonClass} may name it.
 */
public final class PleiadOrbSingleton extends TypeFactoryOrb {
    private final ObjectReferences references = new DetachedReferences();

    /** Made by {@code ORB.init()}. */
    public PleiadOrbSingleton() {}

    @Override
    ObjectReferences references() {
        return references;
    }

    @Override
    protected void set_parameters(String[] arguments, Properties properties) {
        throw refused("set_parameters");
    }

    @Override
    public String[] list_initial_services() {
        throw refused("list_initial_services");
    }

    @Override
    public org.omg.CORBA.Object resolve_initial_references(String name) {
        throw refused("resolve_initial_references");
    }

    @Override
    public String object_to_string(org.omg.CORBA.Object reference) {
        throw refused("object_to_string");
    }

    @Override
    public org.omg.CORBA.Object string_to_object(String text) {
        throw refused("string_to_object");
    }

    @Override
    public NVList create_list(int count) {
        throw refused("create_list");
    }

    @Override
    public NamedValue create_named_value(String name, org.omg.CORBA.Any value, int flags) {
        throw refused("create_named_value");
    }

    @Override
    public ExceptionList create_exception_list() {
        throw refused("create_exception_list");
    }

    @Override
    public ContextList create_context_list() {
        throw refused("create_context_list");
    }

    @Override
    public Context get_default_context() {
        throw refused("get_default_context");
    }

    @Override
    public Environment create_environment() {
        throw refused("create_environment");
    }

    @Override
    public void send_multiple_requests_oneway(Request[] requests) {
        throw refused("send_multiple_requests_oneway");
    }

    @Override
    public void send_multiple_requests_deferred(Request[] requests) {
        throw refused("send_multiple_requests_deferred");
    }

    @Override
    public boolean poll_next_response() {
        throw refused("poll_next_response");
    }

    @Override
    public Request get_next_response() {
        throw refused("get_next_response");
    }

    private static SystemException refused(String operation) {
        return Minor.NOT_IN_A_SINGLETON.exception(CompletionStatus.COMPLETED_NO, operation);
    }
}
