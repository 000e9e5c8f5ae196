package golden.grid;

import javax.annotation.processing.Generated;
import org.omg.CORBA.UserException;

/**
 * There is no such cell.
 *
 * <p>Exception of IDL {@code OutOfRange}, id {@code IDL:OutOfRange:1.0}.
 */
@Generated("org.pleiad.idl")
public final class OutOfRange extends UserException {

    private static final long serialVersionUID = 1L;

    /**
     * The row that was asked for.
     */
    public short n;

    /**
     * The column that was asked for.
     */
    public short m;

    public OutOfRange() {
        super(OutOfRangeHelper.id());
    }

    public OutOfRange(short n, short m) {
        super(OutOfRangeHelper.id());
        this.n = n;
        this.m = m;
    }

    public OutOfRange(String reason, short n, short m) {
        super(OutOfRangeHelper.id() + " " + reason);
        this.n = n;
        this.m = m;
    }
}
