package org.pleiad.orb.group;

import java.util.List;
import org.pleiad.orb.cdr.Encapsulation;
import org.pleiad.orb.ior.TaggedComponent;

/** The component {@code TAG_FT_PRIMARY} of the profile to try first (CORBA 3.3 FT, 23.2.2). */
public final class PrimaryComponent {

    /** {@code IOP::TAG_FT_PRIMARY}. */
    public static final int TAG = 28;

    /** The component. */
    public static final TaggedComponent PRIMARY =
            new TaggedComponent(TAG, Encapsulation.write(out -> out.writeBoolean(true)));

    private PrimaryComponent() {}

    /**
     * Whether a profile is that of the primary.
     *
     * @throws org.omg.CORBA.MARSHAL if the component is malformed
     */
    public static boolean isIn(List<TaggedComponent> components) {
        for (TaggedComponent component : components) {
            if (component.tag() == TAG) {
                return Encapsulation.read(component.data()).readBoolean();
            }
        }
        return false;
    }
}
