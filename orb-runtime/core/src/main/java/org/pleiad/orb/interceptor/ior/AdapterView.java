package org.pleiad.orb.interceptor.ior;

import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.Policy;
import org.omg.IOP.TaggedComponent;
import org.omg.PortableInterceptor.IORInfo;
import org.omg.PortableInterceptor.ObjectReferenceFactory;
import org.omg.PortableInterceptor.ObjectReferenceTemplate;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.ior.TaggedProfile;
import org.pleiad.orb.policy.PolicyFactories;

/** {@code PortableInterceptor::IORInfo}: an adapter that is being made. For the thread that makes it. */
final class AdapterView extends LocalObject implements IORInfo {
    private static final long serialVersionUID = 1L;

    private enum Stage {
        /** {@code establish_components}: components are added. */
        ESTABLISHING,
        /** {@code components_established}: the factory may be replaced. */
        ESTABLISHED,
        /** Nothing may be asked any more. */
        OVER
    }

    private final transient InterceptedAdapter adapter;
    private final transient AdapterReferences references;
    private final transient PolicyFactories policies;
    private transient Stage stage = Stage.ESTABLISHING;

    AdapterView(InterceptedAdapter adapter, AdapterReferences references, PolicyFactories policies) {
        this.adapter = adapter;
        this.references = references;
        this.policies = policies;
    }

    void established() {
        stage = Stage.ESTABLISHED;
    }

    void over() {
        stage = Stage.OVER;
    }

    private void require(boolean valid, String operation) {
        if (!valid) {
            throw Minor.INTERCEPTOR_CALL.exception(
                    CompletionStatus.COMPLETED_NO, "IORInfo::" + operation + " while " + stage);
        }
    }

    @Override
    public Policy get_effective_policy(int type) {
        require(stage != Stage.OVER, "get_effective_policy");
        if (!policies.knows(type)) {
            throw Minor.NO_POLICY_FACTORY.exception(
                    CompletionStatus.COMPLETED_NO, "type " + Integer.toUnsignedString(type));
        }
        return adapter.policies().get(type);
    }

    @Override
    public void add_ior_component(TaggedComponent component) {
        require(stage == Stage.ESTABLISHING, "add_ior_component");
        if (component == null || component.component_data == null) {
            throw Minor.NULL_VALUE.exception(CompletionStatus.COMPLETED_NO, "a component");
        }
        references.add(new org.pleiad.orb.ior.TaggedComponent(component.tag, component.component_data.clone()));
    }

    /** The references of this ORB have IIOP profiles only. */
    @Override
    public void add_ior_component_to_profile(TaggedComponent component, int profile) {
        require(stage == Stage.ESTABLISHING, "add_ior_component_to_profile");
        if (profile != TaggedProfile.TAG_INTERNET_IOP) {
            throw Minor.INVALID_PROFILE_ID.exception(
                    CompletionStatus.COMPLETED_NO, "profile " + Integer.toUnsignedString(profile));
        }
        add_ior_component(component);
    }

    @Override
    public int manager_id() {
        require(stage != Stage.OVER, "manager_id");
        return adapter.managerNumber();
    }

    @Override
    public short state() {
        require(stage != Stage.OVER, "state");
        return adapter.interceptedState();
    }

    @Override
    public ObjectReferenceTemplate adapter_template() {
        require(stage == Stage.ESTABLISHED, "adapter_template");
        return references.template();
    }

    @Override
    public ObjectReferenceFactory current_factory() {
        require(stage == Stage.ESTABLISHED, "current_factory");
        return references.factory();
    }

    @Override
    public void current_factory(ObjectReferenceFactory replacement) {
        require(stage == Stage.ESTABLISHED, "current_factory");
        if (replacement == null) {
            throw Minor.NULL_VALUE.exception(CompletionStatus.COMPLETED_NO, "a factory of references");
        }
        references.factory(replacement);
    }

    @Override
    public String[] _ids() {
        return new String[] {"IDL:omg.org/PortableInterceptor/IORInfo:1.0"};
    }
}
