package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Union of IDL {@code kitchen::WithDiscriminatorBranch}, id {@code IDL:pleiad.org/kitchen/WithDiscriminatorBranch:1.0}.
 */
@Generated("org.pleiad.idl")
public final class WithDiscriminatorBranch implements IDLEntity {

    private static final long serialVersionUID = 1L;

    private int discriminator2;

    private boolean initialized2;

    private int discriminator;

    private int[] initialized;

    public WithDiscriminatorBranch() {
    }

    public int _discriminator() {
        if (!initialized2) {
            throw new BAD_OPERATION("the union has no value yet");
        }
        return discriminator2;
    }

    public int discriminator() {
        if (!initialized2 || !_selects_discriminator(discriminator2)) {
            throw new BAD_OPERATION("the union does not hold the branch discriminator");
        }
        return discriminator;
    }

    public void discriminator(int value) {
        this.discriminator2 = 1;
        this.discriminator = value;
        this.initialized2 = true;
    }

    private static boolean _selects_discriminator(int selector) {
        return selector == 1;
    }

    public int[] initialized() {
        if (!initialized2 || !_selects_initialized(discriminator2)) {
            throw new BAD_OPERATION("the union does not hold the branch initialized");
        }
        return initialized;
    }

    public void initialized(int[] value) {
        this.discriminator2 = 2;
        this.initialized = value;
        this.initialized2 = true;
    }

    private static boolean _selects_initialized(int selector) {
        return selector == 2;
    }

    public void __default() {
        this.discriminator2 = 0;
        this.initialized2 = true;
    }

    public void __default(int selector) {
        if (selector == 1 || selector == 2) {
            throw new BAD_PARAM("the discriminator selects a branch", 0x4f4d0022, CompletionStatus.COMPLETED_NO);
        }
        this.discriminator2 = selector;
        this.initialized2 = true;
    }
}
