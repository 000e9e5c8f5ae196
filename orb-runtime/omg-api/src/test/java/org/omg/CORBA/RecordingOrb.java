package org.omg.CORBA;

import java.util.Properties;
import org.omg.CORBA.ORBPackage.InvalidName;
import org.omg.CORBA.portable.OutputStream;

/** An ORB that can nothing but remember what it was started with. */
abstract class RecordingOrb extends ORB {
    String[] args;
    Properties properties;

    private static NO_IMPLEMENT nothing() {
        return new NO_IMPLEMENT("a test's ORB");
    }

    @Override
    protected void set_parameters(String[] args, Properties properties) {
        this.args = args;
        this.properties = properties;
    }

    @Override
    public String[] list_initial_services() {
        throw nothing();
    }

    @Override
    public Object resolve_initial_references(String name) throws InvalidName {
        throw nothing();
    }

    @Override
    public String object_to_string(Object reference) {
        throw nothing();
    }

    @Override
    public Object string_to_object(String text) {
        throw nothing();
    }

    @Override
    public NVList create_list(int count) {
        throw nothing();
    }

    @Override
    public NamedValue create_named_value(String name, Any value, int flags) {
        throw nothing();
    }

    @Override
    public ExceptionList create_exception_list() {
        throw nothing();
    }

    @Override
    public ContextList create_context_list() {
        throw nothing();
    }

    @Override
    public Context get_default_context() {
        throw nothing();
    }

    @Override
    public Environment create_environment() {
        throw nothing();
    }

    @Override
    public OutputStream create_output_stream() {
        throw nothing();
    }

    @Override
    public void send_multiple_requests_oneway(Request[] requests) {
        throw nothing();
    }

    @Override
    public void send_multiple_requests_deferred(Request[] requests) {
        throw nothing();
    }

    @Override
    public boolean poll_next_response() {
        throw nothing();
    }

    @Override
    public Request get_next_response() throws WrongTransaction {
        throw nothing();
    }

    @Override
    public TypeCode get_primitive_tc(TCKind kind) {
        throw nothing();
    }

    @Override
    public TypeCode create_struct_tc(String id, String name, StructMember[] members) {
        throw nothing();
    }

    @Override
    public TypeCode create_union_tc(String id, String name, TypeCode discriminator, UnionMember[] members) {
        throw nothing();
    }

    @Override
    public TypeCode create_enum_tc(String id, String name, String[] members) {
        throw nothing();
    }

    @Override
    public TypeCode create_alias_tc(String id, String name, TypeCode original) {
        throw nothing();
    }

    @Override
    public TypeCode create_exception_tc(String id, String name, StructMember[] members) {
        throw nothing();
    }

    @Override
    public TypeCode create_interface_tc(String id, String name) {
        throw nothing();
    }

    @Override
    public TypeCode create_string_tc(int bound) {
        throw nothing();
    }

    @Override
    public TypeCode create_wstring_tc(int bound) {
        throw nothing();
    }

    @Override
    public TypeCode create_sequence_tc(int bound, TypeCode element) {
        throw nothing();
    }

    @Deprecated
    @Override
    public TypeCode create_recursive_sequence_tc(int bound, int offset) {
        throw nothing();
    }

    @Override
    public TypeCode create_array_tc(int length, TypeCode element) {
        throw nothing();
    }

    @Override
    public Any create_any() {
        throw nothing();
    }
}
