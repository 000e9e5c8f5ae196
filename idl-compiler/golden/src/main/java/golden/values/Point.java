package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code values::Point}, id {@code IDL:pleiad.org/values/Point:1.0}.
 */
@Generated("org.pleiad.idl")
public final class Point implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public int x;

    public int y;

    public Point() {
    }

    public Point(int x, int y) {
        this.x = x;
        this.y = y;
    }
}
