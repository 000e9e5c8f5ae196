package org.omg.CORBA.portable;

import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.Context;
import org.omg.CORBA.ContextList;
import org.omg.CORBA.DomainManager;
import org.omg.CORBA.ExceptionList;
import org.omg.CORBA.InterfaceDef;
import org.omg.CORBA.NVList;
import org.omg.CORBA.NamedValue;
import org.omg.CORBA.ORB;
import org.omg.CORBA.Policy;
import org.omg.CORBA.PolicyListHolder;
import org.omg.CORBA.Request;
import org.omg.CORBA.SetOverrideType;

/**
 * Base of all stubs: an object reference that hands every operation to the {@link Delegate} of the ORB that made it.
 *
 * <p>Without a delegate every operation raises BAD_OPERATION. The delegate is set before the stub is handed out; it may be
 * exchanged at any time. IDL-to-Java mapping 1.3, section 1.21.5.
 */
public abstract class ObjectImpl implements org.omg.CORBA.Object {
    // volatile: a stub may be published without synchronization, and narrow shares its delegate
    private transient volatile Delegate delegate;

    public ObjectImpl() {}

    public Delegate _get_delegate() {
        Delegate current = delegate;
        if (current == null) {
            throw new BAD_OPERATION("this " + getClass().getName()
                    + " has no delegate: it was not made by an ORB, or was deserialized and not connected again");
        }
        return current;
    }

    public void _set_delegate(Delegate delegate) {
        this.delegate = delegate;
    }

    /** The repository ids of the stub's interfaces, most derived first. */
    public abstract String[] _ids();

    @Override
    public InterfaceDef _get_interface() {
        return _get_delegate().get_interface(this);
    }

    @Override
    public org.omg.CORBA.Object _get_interface_def() {
        return _get_delegate().get_interface_def(this);
    }

    @Override
    public String _repository_id() {
        return _get_delegate().repository_id(this);
    }

    @Override
    public org.omg.CORBA.Object _duplicate() {
        return _get_delegate().duplicate(this);
    }

    @Override
    public void _release() {
        _get_delegate().release(this);
    }

    @Override
    public boolean _is_a(String repositoryId) {
        return _get_delegate().is_a(this, repositoryId);
    }

    @Override
    public boolean _is_equivalent(org.omg.CORBA.Object other) {
        return _get_delegate().is_equivalent(this, other);
    }

    @Override
    public boolean _non_existent() {
        return _get_delegate().non_existent(this);
    }

    @Override
    public int _hash(int maximum) {
        return _get_delegate().hash(this, maximum);
    }

    @Override
    public Request _request(String operation) {
        return _get_delegate().request(this, operation);
    }

    /** Starts a request: the stub marshals its arguments to the stream. */
    public OutputStream _request(String operation, boolean responseExpected) {
        return _get_delegate().request(this, operation, responseExpected);
    }

    /** Sends the request and waits for the reply, unless none is expected: then {@code null}. */
    public InputStream _invoke(OutputStream output) throws ApplicationException, RemarshalException {
        return _get_delegate().invoke(this, output);
    }

    /** Gives the stream of the reply back to the ORB; the stub does so however the call ends. */
    public void _releaseReply(InputStream input) {
        _get_delegate().releaseReply(this, input);
    }

    @Override
    public Request _create_request(Context context, String operation, NVList arguments, NamedValue result) {
        return _get_delegate().create_request(this, context, operation, arguments, result);
    }

    @Override
    public Request _create_request(
            Context context,
            String operation,
            NVList arguments,
            NamedValue result,
            ExceptionList exceptions,
            ContextList contexts) {
        return _get_delegate().create_request(this, context, operation, arguments, result, exceptions, contexts);
    }

    @Override
    public Policy _get_policy(int policyType) {
        return _get_delegate().get_policy(this, policyType);
    }

    @Override
    public DomainManager[] _get_domain_managers() {
        return _get_delegate().get_domain_managers(this);
    }

    @Override
    public org.omg.CORBA.Object _set_policy_override(Policy[] policies, SetOverrideType how) {
        return _get_delegate().set_policy_override(this, policies, how);
    }

    @Override
    public org.omg.CORBA.Object _set_policy_overrides(Policy[] policies, SetOverrideType how) {
        return _get_delegate().set_policy_overrides(this, policies, how);
    }

    @Override
    public Policy _get_client_policy(int policyType) {
        return _get_delegate().get_client_policy(this, policyType);
    }

    @Override
    public Policy[] _get_policy_overrides(int[] policyTypes) {
        return _get_delegate().get_policy_overrides(this, policyTypes);
    }

    @Override
    public boolean _validate_connection(PolicyListHolder inconsistentPolicies) {
        return _get_delegate().validate_connection(this, inconsistentPolicies);
    }

    @Override
    public org.omg.CORBA.Object _get_component() {
        return _get_delegate().get_component(this);
    }

    @Override
    public ORB _get_orb() {
        return _get_delegate().orb(this);
    }

    public ORB _orb() {
        return _get_delegate().orb(this);
    }

    /** Whether the object is in this process and may be called directly. */
    public boolean _is_local() {
        return _get_delegate().is_local(this);
    }

    /** The servant for a direct call, or {@code null} if the call must go the long way. */
    @SuppressWarnings("rawtypes") // the mapping's signature
    public ServantObject _servant_preinvoke(String operation, Class expectedType) {
        return _get_delegate().servant_preinvoke(this, operation, expectedType);
    }

    /** Ends a direct call, however it went. */
    public void _servant_postinvoke(ServantObject servant) {
        _get_delegate().servant_postinvoke(this, servant);
    }

    @Override
    public String toString() {
        Delegate current = delegate;
        return current == null ? getClass().getName() + ": no delegate set" : current.toString(this);
    }

    @Override
    public int hashCode() {
        Delegate current = delegate;
        return current == null ? System.identityHashCode(this) : current.hashCode(this);
    }

    @Override
    public boolean equals(Object other) {
        Delegate current = delegate;
        return current == null ? this == other : current.equals(this, other);
    }
}
