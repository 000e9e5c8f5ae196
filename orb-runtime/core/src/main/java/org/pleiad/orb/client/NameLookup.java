package org.pleiad.orb.client;

import java.util.List;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.Policy;
import org.omg.CORBA.SetOverrideType;
import org.omg.CORBA.portable.ApplicationException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.RemarshalException;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.ior.StringName;
import org.pleiad.orb.policy.Delivery;
import org.pleiad.orb.policy.Policies;

/**
 * Asks a naming context for an object: {@code CosNaming::NamingContext::resolve}, which every naming service has, called
 * without its stub.
 */
public final class NameLookup {
    private NameLookup() {}

    /**
     * Resolves a name.
     *
     * @param context a naming context
     * @param name in the stringified form
     * @param url where it stands, for the error
     * @throws org.omg.CORBA.BAD_PARAM if the service does not know the name, or it is malformed
     */
    public static org.omg.CORBA.Object resolve(org.omg.CORBA.Object context, String name, String url) {
        List<StringName.Component> components = StringName.parse(name, url);
        ObjectImpl stub = asking(context);
        while (true) { // ends because attempts are bounded
            InputStream reply = null;
            try {
                OutputStream request = stub._request("resolve", true);
                request.write_ulong(components.size());
                for (StringName.Component component : components) {
                    request.write_string(component.id());
                    request.write_string(component.kind());
                }
                reply = stub._invoke(request);
                return reply.read_Object();
            } catch (ApplicationException refused) {
                reply = refused.getInputStream();
                throw Minor.NAME_NOT_RESOLVED.exception(
                        CompletionStatus.COMPLETED_YES, url + ": the naming service answers " + refused.getId());
            } catch (RemarshalException again) {
                continue;
            } finally {
                stub._releaseReply(reply);
            }
        }
    }

    /** The context, asked again where it does not answer: looking up changes nothing, so other replicas may be asked, too. */
    private static ObjectImpl asking(org.omg.CORBA.Object context) {
        if (context instanceof ObjectImpl stub && stub._get_delegate() instanceof ObjectDelegate) {
            return (ObjectImpl) stub._set_policy_override(
                    new Policy[] {Policies.delivery(Delivery.AT_LEAST_ONCE)}, SetOverrideType.ADD_OVERRIDE);
        }
        return (ObjectImpl) context;
    }
}
