package org.pleiad.orb.group;

import java.util.List;
import org.pleiad.orb.cdr.Encapsulation;
import org.pleiad.orb.ior.TaggedComponent;

/**
 * The component {@code TAG_FT_HEARTBEAT_ENABLED} of profiles whose server answers heartbeats (CORBA 3.3 FT, 23.2.9.1), and what a
 * heartbeat is: a request for no object in particular.
 */
public final class HeartbeatComponent {

    /** {@code IOP::TAG_FT_HEARTBEAT_ENABLED}. */
    public static final int TAG = 29;

    /** The operation of a heartbeat: no arguments, no result; the ORB answers, whatever the object key. */
    public static final String OPERATION = "_FT_HB";

    /** The component. */
    public static final TaggedComponent ENABLED =
            new TaggedComponent(TAG, Encapsulation.write(out -> out.writeBoolean(true)));

    private HeartbeatComponent() {}

    /**
     * Whether the server of a profile answers heartbeats.
     *
     * @throws org.omg.CORBA.MARSHAL if the component is malformed
     */
    public static boolean isEnabled(List<TaggedComponent> components) {
        for (TaggedComponent component : components) {
            if (component.tag() == TAG) {
                return Encapsulation.read(component.data()).readBoolean();
            }
        }
        return false;
    }
}
