package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Union of IDL {@code kitchen::Part}, id {@code IDL:pleiad.org/kitchen/Part:1.0}.
 */
@Generated("org.pleiad.idl")
public final class Part implements IDLEntity {

    private static final long serialVersionUID = 1L;

    private short discriminator;

    private boolean initialized;

    private String ingredient;

    private Dish[] menu;

    public Part() {
    }

    public short discriminator() {
        if (!initialized) {
            throw new BAD_OPERATION("the union has no value yet");
        }
        return discriminator;
    }

    public String ingredient() {
        if (!initialized || !_selects_ingredient(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch ingredient");
        }
        return ingredient;
    }

    public void ingredient(String value) {
        this.discriminator = 0;
        this.ingredient = value;
        this.initialized = true;
    }

    private static boolean _selects_ingredient(short selector) {
        return selector == 0;
    }

    public Dish[] menu() {
        if (!initialized || !_selects_menu(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch menu");
        }
        return menu;
    }

    public void menu(Dish[] value) {
        this.discriminator = 1;
        this.menu = value;
        this.initialized = true;
    }

    private static boolean _selects_menu(short selector) {
        return selector == 1;
    }

    public void __default() {
        this.discriminator = 2;
        this.initialized = true;
    }

    public void __default(short selector) {
        if (selector == 0 || selector == 1) {
            throw new BAD_PARAM("the discriminator selects a branch", 0x4f4d0022, CompletionStatus.COMPLETED_NO);
        }
        this.discriminator = selector;
        this.initialized = true;
    }
}
