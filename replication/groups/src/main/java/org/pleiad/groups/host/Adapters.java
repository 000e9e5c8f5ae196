package org.pleiad.groups.host;

import java.nio.charset.StandardCharsets;
import org.omg.CORBA.Policy;
import org.omg.CORBA.UserException;
import org.omg.PortableServer.IdAssignmentPolicyValue;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAPackage.AdapterNonExistent;
import org.omg.PortableServer.Servant;
import org.pleiad.orb.Pleiad;

/** Objects of hosts in an adapter of their own, which works whatever becomes of the root's manager. */
final class Adapters {
    private static final String NAME = "PleiadGroups";

    private Adapters() {}

    /** Makes a servant an object and lets others find it by a plain key. */
    static org.omg.CORBA.Object publish(Pleiad orb, String key, Servant servant) {
        try {
            POA adapter = adapter(orb);
            byte[] id = key.getBytes(StandardCharsets.ISO_8859_1);
            adapter.activate_object_with_id(id, servant);
            org.omg.CORBA.Object reference = adapter.id_to_reference(id);
            orb.publish(key, reference);
            return reference;
        } catch (UserException refused) {
            throw new IllegalStateException("the object " + key + " cannot be published: " + refused, refused);
        }
    }

    private static POA adapter(Pleiad orb) throws UserException {
        POA root = orb.rootPoa();
        try {
            return root.find_POA(NAME, false);
        } catch (AdapterNonExistent notYet) {
            POA made = root.create_POA(
                    NAME, null, new Policy[] {root.create_id_assignment_policy(IdAssignmentPolicyValue.USER_ID)});
            made.the_POAManager().activate();
            return made;
        }
    }
}
