package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Union of IDL {@code kitchen::ByLong}, id {@code IDL:pleiad.org/kitchen/ByLong:1.0}.
 */
@Generated("org.pleiad.idl")
public final class ByLong implements IDLEntity {

    private static final long serialVersionUID = 1L;

    private int discriminator;

    private boolean initialized;

    private String[] list;

    private double[][] grid;

    public ByLong() {
    }

    public int discriminator() {
        if (!initialized) {
            throw new BAD_OPERATION("the union has no value yet");
        }
        return discriminator;
    }

    public String[] list() {
        if (!initialized || !_selects_list(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch list");
        }
        return list;
    }

    public void list(String[] value) {
        this.discriminator = -1;
        this.list = value;
        this.initialized = true;
    }

    private static boolean _selects_list(int selector) {
        return selector == -1;
    }

    public double[][] grid() {
        if (!initialized || !_selects_grid(discriminator)) {
            throw new BAD_OPERATION("the union does not hold the branch grid");
        }
        return grid;
    }

    public void grid(double[][] value) {
        this.discriminator = 0;
        this.grid = value;
        this.initialized = true;
    }

    private static boolean _selects_grid(int selector) {
        return selector == 0;
    }

    public void __default() {
        this.discriminator = 1;
        this.initialized = true;
    }

    public void __default(int selector) {
        if (selector == -1 || selector == 0) {
            throw new BAD_PARAM("the discriminator selects a branch", 0x4f4d0022, CompletionStatus.COMPLETED_NO);
        }
        this.discriminator = selector;
        this.initialized = true;
    }
}
