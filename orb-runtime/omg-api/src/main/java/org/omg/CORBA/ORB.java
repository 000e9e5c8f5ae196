package org.omg.CORBA;

import java.util.Properties;
import org.omg.CORBA.ORBPackage.InvalidName;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ValueFactory;

/**
 * The ORB: makes references, TypeCodes, anys and dynamic requests, and runs the server side.
 *
 * <p>{@link #init(String[], Properties)} makes a full ORB, {@link #init()} returns the one restricted ORB of the process,
 * which makes only TypeCodes, anys and lists; helpers use it. What an ORB does not override raises NO_IMPLEMENT.
 * IDL-to-Java mapping 1.3, section 1.21.9.
 */
public abstract class ORB {
    private static ORB singleton;

    public ORB() {}

    /**
     * The restricted ORB of the process, made at the first call. Its class is named by the property
     * {@code org.omg.CORBA.ORBSingletonClass}.
     *
     * @throws INITIALIZE if it cannot be made
     */
    public static synchronized ORB init() {
        if (singleton == null) {
            singleton = OrbDiscovery.singleton();
        }
        return singleton;
    }

    /**
     * Makes an ORB. Its class is named by the property {@code org.omg.CORBA.ORBClass} in {@code properties}, the system
     * properties or a file {@code orb.properties}; without such a property an ORB registered as a service is taken.
     *
     * @param args the command line of the program, whose {@code -ORB…} arguments are for the ORB; may be null
     * @param properties settings; may be null
     * @throws INITIALIZE if there is no such class or the ORB does not start
     */
    public static ORB init(String[] args, Properties properties) {
        ORB orb = OrbDiscovery.orb(properties);
        orb.set_parameters(args, properties);
        return orb;
    }

    /** Starts the ORB; called once by {@link #init(String[], Properties)}. */
    protected abstract void set_parameters(String[] args, Properties properties);

    /** The id given with {@code -ORBid}, "" if none was. */
    public String id() {
        throw unsupported("id");
    }

    // ---- references

    /** The names that {@link #resolve_initial_references} knows. */
    public abstract String[] list_initial_services();

    /** A reference to a service of the ORB, such as {@code RootPOA} or {@code NameService}. */
    public abstract Object resolve_initial_references(String name) throws InvalidName;

    public void register_initial_reference(String name, Object reference) throws InvalidName {
        throw unsupported("register_initial_reference");
    }

    /** The reference in its form {@code IOR:…}. */
    public abstract String object_to_string(Object reference);

    /** The reference that a text denotes: {@code IOR:}, {@code corbaloc:}, {@code corbaname:} and what else the ORB knows. */
    public abstract Object string_to_object(String text);

    /** Makes a servant of the time before the object adapter reachable. */
    public void connect(Object servant) {
        throw unsupported("connect");
    }

    public void disconnect(Object servant) {
        throw unsupported("disconnect");
    }

    /** What the ORB knows about a service such as security; false if it lacks the service. */
    public boolean get_service_information(short serviceType, ServiceInformationHolder information) {
        throw unsupported("get_service_information");
    }

    // ---- dynamic invocation

    public abstract NVList create_list(int count);

    /** A list of the parameters of the operation that {@code operation} describes. */
    public NVList create_operation_list(Object operation) {
        throw unsupported("create_operation_list");
    }

    /** A named value with flags {@link ARG_IN}, {@link ARG_OUT} or {@link ARG_INOUT}. */
    public abstract NamedValue create_named_value(String name, Any value, int flags);

    public abstract ExceptionList create_exception_list();

    public abstract ContextList create_context_list();

    public abstract Context get_default_context();

    public abstract Environment create_environment();

    public abstract OutputStream create_output_stream();

    public abstract void send_multiple_requests_oneway(Request[] requests);

    public abstract void send_multiple_requests_deferred(Request[] requests);

    /** Whether the reply to a deferred request has come. */
    public abstract boolean poll_next_response();

    /** The next deferred request whose reply has come; waits for it. */
    public abstract Request get_next_response() throws WrongTransaction;

    // ---- TypeCodes and anys

    /** The TypeCode of a kind that needs no parameters; BAD_PARAM for others. */
    public abstract TypeCode get_primitive_tc(TCKind kind);

    public abstract TypeCode create_struct_tc(String id, String name, StructMember[] members);

    public abstract TypeCode create_union_tc(String id, String name, TypeCode discriminator, UnionMember[] members);

    public abstract TypeCode create_enum_tc(String id, String name, String[] members);

    public abstract TypeCode create_alias_tc(String id, String name, TypeCode original);

    public abstract TypeCode create_exception_tc(String id, String name, StructMember[] members);

    public abstract TypeCode create_interface_tc(String id, String name);

    /** @param bound the greatest length in characters, 0 if unbounded */
    public abstract TypeCode create_string_tc(int bound);

    /** @param bound the greatest length in characters, 0 if unbounded */
    public abstract TypeCode create_wstring_tc(int bound);

    public TypeCode create_fixed_tc(short digits, short scale) {
        throw unsupported("create_fixed_tc");
    }

    /** @param bound the greatest length in elements, 0 if unbounded */
    public abstract TypeCode create_sequence_tc(int bound, TypeCode element);

    /**
     * A sequence whose elements are of a type around it.
     *
     * @param offset how many levels up that type is
     * @deprecated use {@link #create_recursive_tc}
     */
    @Deprecated
    public abstract TypeCode create_recursive_sequence_tc(int bound, int offset);

    public abstract TypeCode create_array_tc(int length, TypeCode element);

    /** @param modifier {@link VM_NONE}, {@link VM_CUSTOM}, {@link VM_ABSTRACT} or {@link VM_TRUNCATABLE} */
    public TypeCode create_value_tc(
            String id, String name, short modifier, TypeCode concreteBase, ValueMember[] members) {
        throw unsupported("create_value_tc");
    }

    public TypeCode create_value_box_tc(String id, String name, TypeCode content) {
        throw unsupported("create_value_box_tc");
    }

    public TypeCode create_native_tc(String id, String name) {
        throw unsupported("create_native_tc");
    }

    /** A placeholder for the type with this id, to be used inside that type's own definition. */
    public TypeCode create_recursive_tc(String id) {
        throw unsupported("create_recursive_tc");
    }

    public TypeCode create_abstract_interface_tc(String id, String name) {
        throw unsupported("create_abstract_interface_tc");
    }

    public TypeCode create_local_interface_tc(String id, String name) {
        throw unsupported("create_local_interface_tc");
    }

    public abstract Any create_any();

    /** A policy of this type, made by the factory that is registered for it. */
    public Policy create_policy(int type, Any value) throws PolicyError {
        throw unsupported("create_policy");
    }

    /** @deprecated never implemented by anyone; use {@link #resolve_initial_references} */
    @Deprecated
    public Current get_current() {
        throw unsupported("get_current");
    }

    // ---- running

    /** Whether {@link #perform_work} would do something. */
    public boolean work_pending() {
        throw unsupported("work_pending");
    }

    /** Does a piece of the ORB's work in the calling thread. */
    public void perform_work() {
        throw unsupported("perform_work");
    }

    /** Waits until the ORB has been shut down. */
    public void run() {
        throw unsupported("run");
    }

    /** Stops the object adapters; with {@code waitForCompletion}, returns after running requests have ended. */
    public void shutdown(boolean waitForCompletion) {
        throw unsupported("shutdown");
    }

    /** Shuts down if need be and frees all resources; the ORB is unusable afterwards. */
    public void destroy() {
        throw unsupported("destroy");
    }

    // ---- value types; code that keeps to the mapping casts to org.omg.CORBA_2_3.ORB for these

    /** The factory registered before under this repository id, or {@code null}. */
    public ValueFactory register_value_factory(String repositoryId, ValueFactory factory) {
        throw unsupported("register_value_factory");
    }

    public void unregister_value_factory(String repositoryId) {
        throw unsupported("unregister_value_factory");
    }

    /** The factory for this repository id, or {@code null}. */
    public ValueFactory lookup_value_factory(String repositoryId) {
        throw unsupported("lookup_value_factory");
    }

    /** The description of a value type in the interface repository. */
    public Object get_value_def(String repositoryId) {
        throw unsupported("get_value_def");
    }

    /** Connects a stub or a tie that has no delegate yet with this ORB. */
    public void set_delegate(java.lang.Object wrapper) {
        throw unsupported("set_delegate");
    }

    /** A text about a system exception for a log: its type, reason, minor code and completion status. */
    public String exception_to_string(SystemException exception) {
        return exception.toString();
    }

    private NO_IMPLEMENT unsupported(String operation) {
        return new NO_IMPLEMENT(
                "ORB." + operation + " is not implemented by " + getClass().getName());
    }
}
