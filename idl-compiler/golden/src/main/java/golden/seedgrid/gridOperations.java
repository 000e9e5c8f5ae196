package golden.seedgrid;

import javax.annotation.processing.Generated;

/**
 * The grid as printed: get has no result.
 *
 * <p>Operations of IDL {@code grid}, id {@code IDL:grid:1.0}.
 */
@Generated("org.pleiad.idl")
public interface gridOperations {

    short height();

    short width();

    void set(short n, short m, int value);

    void get(short n, short m);
}
