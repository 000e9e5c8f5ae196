package org.omg.CORBA;

/**
 * A reference to a CORBA object.
 *
 * <p>Stubs get these operations from {@link org.omg.CORBA.portable.ObjectImpl}, which hands them to the ORB's delegate.
 * The operations that later versions of the standard added have bodies that raise NO_IMPLEMENT, so that older
 * implementations of this interface still compile. IDL-to-Java mapping 1.3, section 1.21.
 */
public interface Object {
    /** Whether the object supports the interface with this repository id; may ask the server. */
    boolean _is_a(String repositoryId);

    /** Whether both references are known to denote the same object; {@code false} means only "not known". */
    boolean _is_equivalent(Object other);

    /** Whether the object is known to exist no more; asks the server. */
    boolean _non_existent();

    /** A hash of the reference between 0 and {@code maximum}, which does not change while the reference lives. */
    int _hash(int maximum);

    Object _duplicate();

    /** Tells the ORB that the reference is no longer needed. */
    void _release();

    /** The description of the object's interface in the interface repository, untyped. */
    Object _get_interface_def();

    Request _request(String operation);

    Request _create_request(Context context, String operation, NVList arguments, NamedValue result);

    Request _create_request(
            Context context,
            String operation,
            NVList arguments,
            NamedValue result,
            ExceptionList exceptions,
            ContextList contexts);

    /** The effective policy of this type, server side included. */
    Policy _get_policy(int policyType);

    DomainManager[] _get_domain_managers();

    /** A new reference to the same object with the policies added to, or put in place of, those of this one. */
    Object _set_policy_override(Policy[] policies, SetOverrideType how);

    /** Same as {@link #_set_policy_override}, under the name that the IDL of CORBA 3 uses. */
    default Object _set_policy_overrides(Policy[] policies, SetOverrideType how) {
        return _set_policy_override(policies, how);
    }

    /** The description of the object's interface in the interface repository. */
    default InterfaceDef _get_interface() {
        throw new NO_IMPLEMENT("_get_interface");
    }

    /** The repository id of the most derived interface; asks the server. */
    default String _repository_id() {
        throw new NO_IMPLEMENT("_repository_id");
    }

    /** The effective policy of this type, computed from the client's overrides alone. */
    default Policy _get_client_policy(int policyType) {
        throw new NO_IMPLEMENT("_get_client_policy");
    }

    /** The overrides of these types set on this reference; all of them if {@code policyTypes} is empty. */
    default Policy[] _get_policy_overrides(int[] policyTypes) {
        throw new NO_IMPLEMENT("_get_policy_overrides");
    }

    /**
     * Whether a request could be sent under the policies in force; opens the connection if need be.
     *
     * @param inconsistentPolicies receives the policies that stand in the way
     */
    default boolean _validate_connection(PolicyListHolder inconsistentPolicies) {
        throw new NO_IMPLEMENT("_validate_connection");
    }

    /** The component that the object belongs to, or {@code null}. */
    default Object _get_component() {
        throw new NO_IMPLEMENT("_get_component");
    }

    /** The ORB that made the reference. */
    default ORB _get_orb() {
        throw new NO_IMPLEMENT("_get_orb");
    }
}
