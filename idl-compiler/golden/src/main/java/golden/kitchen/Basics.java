package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * ---- structs ---------------------------------------------------------------------------
 *
 * <p>Struct of IDL {@code kitchen::Basics}, id {@code IDL:pleiad.org/kitchen/Basics:1.0}.
 */
@Generated("org.pleiad.idl")
public final class Basics implements IDLEntity {

    private static final long serialVersionUID = 1L;

    public boolean b;

    public byte o;

    public char c;

    public char wc;

    public short s;

    public short us;

    public int l;

    public int ul;

    public long ll;

    public long ull;

    public float f;

    public double d;

    public Basics() {
    }

    public Basics(boolean b, byte o, char c, char wc, short s, short us, int l, int ul, long ll, long ull, float f, double d) {
        this.b = b;
        this.o = o;
        this.c = c;
        this.wc = wc;
        this.s = s;
        this.us = us;
        this.l = l;
        this.ul = ul;
        this.ll = ll;
        this.ull = ull;
        this.f = f;
        this.d = d;
    }
}
