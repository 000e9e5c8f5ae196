package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code kitchen::Dish}, id {@code IDL:pleiad.org/kitchen/Dish:1.0}.
 */
@Generated("org.pleiad.idl")
public final class Dish implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public String name = "";

    public Part[] parts;

    public Dish() {
    }

    public Dish(String name, Part[] parts) {
        this.name = name;
        this.parts = parts;
    }
}
