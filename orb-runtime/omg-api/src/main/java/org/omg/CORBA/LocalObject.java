package org.omg.CORBA;

import org.omg.CORBA.portable.ApplicationException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.RemarshalException;
import org.omg.CORBA.portable.ServantObject;

/**
 * Base of the implementations of local interfaces. A local object is a plain Java object: it has no reference, so whatever
 * would need one raises NO_IMPLEMENT. IDL-to-Java mapping 1.3, section 1.21.
 */
public class LocalObject implements Object {
    private static final int LOCAL_OBJECT = OMGVMCID.value | 8;
    private static final String REASON = "a local object has no reference and takes no remote requests";

    private ORB orb;

    public LocalObject() {}

    /** A local object that answers {@link #_orb}. */
    public LocalObject(ORB orb) {
        this.orb = orb;
    }

    @Override
    public boolean _is_equivalent(Object other) {
        return equals(other);
    }

    @Override
    public boolean _non_existent() {
        return false;
    }

    @Override
    public int _hash(int maximum) {
        return maximum <= 0 ? 0 : Math.floorMod(hashCode(), maximum);
    }

    /** The repository ids of the local interfaces, most derived first; an implementation overrides it. */
    public String[] _ids() {
        throw unsupported("_ids");
    }

    @Override
    public boolean _is_a(String repositoryId) {
        for (String id : _ids()) {
            if (id.equals(repositoryId)) {
                return true;
            }
        }
        return "IDL:omg.org/CORBA/Object:1.0".equals(repositoryId);
    }

    @Override
    public Object _duplicate() {
        throw unsupported("_duplicate");
    }

    @Override
    public void _release() {
        throw unsupported("_release");
    }

    @Override
    public Request _request(String operation) {
        throw unsupported("_request");
    }

    @Override
    public Request _create_request(Context context, String operation, NVList arguments, NamedValue result) {
        throw unsupported("_create_request");
    }

    @Override
    public Request _create_request(
            Context context,
            String operation,
            NVList arguments,
            NamedValue result,
            ExceptionList exceptions,
            ContextList contexts) {
        throw unsupported("_create_request");
    }

    @Override
    public InterfaceDef _get_interface() {
        throw unsupported("_get_interface");
    }

    @Override
    public Object _get_interface_def() {
        throw unsupported("_get_interface_def");
    }

    @Override
    public String _repository_id() {
        return _ids()[0];
    }

    /** The ORB given to the constructor. */
    public ORB _orb() {
        if (orb == null) {
            throw unsupported("_orb");
        }
        return orb;
    }

    @Override
    public ORB _get_orb() {
        return _orb();
    }

    @Override
    public Policy _get_policy(int policyType) {
        throw unsupported("_get_policy");
    }

    @Override
    public Policy _get_client_policy(int policyType) {
        throw unsupported("_get_client_policy");
    }

    @Override
    public Policy[] _get_policy_overrides(int[] policyTypes) {
        throw unsupported("_get_policy_overrides");
    }

    @Override
    public DomainManager[] _get_domain_managers() {
        throw unsupported("_get_domain_managers");
    }

    @Override
    public Object _set_policy_override(Policy[] policies, SetOverrideType how) {
        throw unsupported("_set_policy_override");
    }

    @Override
    public boolean _validate_connection(PolicyListHolder inconsistentPolicies) {
        throw unsupported("_validate_connection");
    }

    /** Same as {@link #_validate_connection} without the list, as early versions of the mapping had it. */
    public boolean validate_connection() {
        throw unsupported("validate_connection");
    }

    @Override
    public Object _get_component() {
        throw unsupported("_get_component");
    }

    public boolean _is_local() {
        throw unsupported("_is_local");
    }

    @SuppressWarnings("rawtypes") // the mapping's signature
    public ServantObject _servant_preinvoke(String operation, Class expectedType) {
        throw unsupported("_servant_preinvoke");
    }

    public void _servant_postinvoke(ServantObject servant) {
        throw unsupported("_servant_postinvoke");
    }

    public OutputStream _request(String operation, boolean responseExpected) {
        throw unsupported("_request");
    }

    public InputStream _invoke(OutputStream output) throws ApplicationException, RemarshalException {
        throw unsupported("_invoke");
    }

    public void _releaseReply(InputStream input) {
        throw unsupported("_releaseReply");
    }

    private static NO_IMPLEMENT unsupported(String operation) {
        return new NO_IMPLEMENT(operation + ": " + REASON, LOCAL_OBJECT, CompletionStatus.COMPLETED_NO);
    }
}
