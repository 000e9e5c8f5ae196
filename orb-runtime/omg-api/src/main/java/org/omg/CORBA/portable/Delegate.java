package org.omg.CORBA.portable;

import org.omg.CORBA.Context;
import org.omg.CORBA.ContextList;
import org.omg.CORBA.DomainManager;
import org.omg.CORBA.ExceptionList;
import org.omg.CORBA.InterfaceDef;
import org.omg.CORBA.NO_IMPLEMENT;
import org.omg.CORBA.NVList;
import org.omg.CORBA.NamedValue;
import org.omg.CORBA.ORB;
import org.omg.CORBA.Policy;
import org.omg.CORBA.PolicyListHolder;
import org.omg.CORBA.Request;
import org.omg.CORBA.SetOverrideType;

/**
 * What an ORB puts behind a stub: the operations of {@link ObjectImpl}, with the stub as first argument. What an ORB does
 * not override raises NO_IMPLEMENT. IDL-to-Java mapping 1.3, section 1.21.6.
 */
public abstract class Delegate {
    public Delegate() {}

    public InterfaceDef get_interface(org.omg.CORBA.Object self) {
        throw new NO_IMPLEMENT("Delegate.get_interface");
    }

    public abstract org.omg.CORBA.Object get_interface_def(org.omg.CORBA.Object self);

    public String repository_id(org.omg.CORBA.Object self) {
        throw new NO_IMPLEMENT("Delegate.repository_id");
    }

    public abstract org.omg.CORBA.Object duplicate(org.omg.CORBA.Object self);

    public abstract void release(org.omg.CORBA.Object self);

    public abstract boolean is_a(org.omg.CORBA.Object self, String repositoryId);

    public abstract boolean non_existent(org.omg.CORBA.Object self);

    public abstract boolean is_equivalent(org.omg.CORBA.Object self, org.omg.CORBA.Object other);

    public abstract int hash(org.omg.CORBA.Object self, int maximum);

    public abstract Request create_request(
            org.omg.CORBA.Object self, Context context, String operation, NVList arguments, NamedValue result);

    public abstract Request create_request(
            org.omg.CORBA.Object self,
            Context context,
            String operation,
            NVList arguments,
            NamedValue result,
            ExceptionList exceptions,
            ContextList contexts);

    public abstract Request request(org.omg.CORBA.Object self, String operation);

    public OutputStream request(org.omg.CORBA.Object self, String operation, boolean responseExpected) {
        throw new NO_IMPLEMENT("Delegate.request");
    }

    public InputStream invoke(org.omg.CORBA.Object self, OutputStream output)
            throws ApplicationException, RemarshalException {
        throw new NO_IMPLEMENT("Delegate.invoke");
    }

    public void releaseReply(org.omg.CORBA.Object self, InputStream input) {
        throw new NO_IMPLEMENT("Delegate.releaseReply");
    }

    public Policy get_policy(org.omg.CORBA.Object self, int policyType) {
        throw new NO_IMPLEMENT("Delegate.get_policy");
    }

    public DomainManager[] get_domain_managers(org.omg.CORBA.Object self) {
        throw new NO_IMPLEMENT("Delegate.get_domain_managers");
    }

    public org.omg.CORBA.Object set_policy_override(org.omg.CORBA.Object self, Policy[] policies, SetOverrideType how) {
        throw new NO_IMPLEMENT("Delegate.set_policy_override");
    }

    public org.omg.CORBA.Object set_policy_overrides(
            org.omg.CORBA.Object self, Policy[] policies, SetOverrideType how) {
        return set_policy_override(self, policies, how);
    }

    public Policy get_client_policy(org.omg.CORBA.Object self, int policyType) {
        throw new NO_IMPLEMENT("Delegate.get_client_policy");
    }

    public Policy[] get_policy_overrides(org.omg.CORBA.Object self, int[] policyTypes) {
        throw new NO_IMPLEMENT("Delegate.get_policy_overrides");
    }

    public boolean validate_connection(org.omg.CORBA.Object self, PolicyListHolder inconsistentPolicies) {
        throw new NO_IMPLEMENT("Delegate.validate_connection");
    }

    public org.omg.CORBA.Object get_component(org.omg.CORBA.Object self) {
        throw new NO_IMPLEMENT("Delegate.get_component");
    }

    public ORB orb(org.omg.CORBA.Object self) {
        throw new NO_IMPLEMENT("Delegate.orb");
    }

    public boolean is_local(org.omg.CORBA.Object self) {
        return false;
    }

    @SuppressWarnings("rawtypes") // the mapping's signature
    public ServantObject servant_preinvoke(org.omg.CORBA.Object self, String operation, Class expectedType) {
        return null;
    }

    public void servant_postinvoke(org.omg.CORBA.Object self, ServantObject servant) {}

    public String toString(org.omg.CORBA.Object self) {
        return self.getClass().getName() + ":" + toString();
    }

    public int hashCode(org.omg.CORBA.Object self) {
        return System.identityHashCode(self);
    }

    public boolean equals(org.omg.CORBA.Object self, Object other) {
        return self == other;
    }
}
