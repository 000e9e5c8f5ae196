import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * No module and no option: everything is in Java's unnamed package.
 *
 * <p>Struct of IDL {@code UnnamedPoint}, id {@code IDL:UnnamedPoint:1.0}.
 */
@Generated("org.pleiad.idl")
public final class UnnamedPoint implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public int x;

    public int y;

    public UnnamedPoint() {
    }

    public UnnamedPoint(int x, int y) {
        this.x = x;
        this.y = y;
    }
}
