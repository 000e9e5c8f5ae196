package org.pleiad.orb.interceptor.codec;

import org.omg.CORBA.LocalObject;
import org.omg.CORBA.ORB;
import org.omg.IOP.Codec;
import org.omg.IOP.CodecFactory;
import org.omg.IOP.CodecFactoryPackage.UnknownEncoding;
import org.omg.IOP.CodecFactoryPackage.UnsupportedCodeset;
import org.omg.IOP.ENCODING_CDR_ENCAPS;
import org.omg.IOP.Encoding;
import org.omg.IOP.Encoding_1_2;
import org.pleiad.orb.cdr.CharCodeSet;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.cdr.WcharCodeSet;
import org.pleiad.orb.dynamic.ObjectReferences;

/** The initial reference {@code CodecFactory} (CORBA 3.3 part 1, 16.9.2). Thread-safe. */
public final class CdrCodecs extends LocalObject implements CodecFactory {
    private static final long serialVersionUID = 1L;

    private final transient ORB orb;
    private final transient ObjectReferences references;

    /** Codecs of an ORB. */
    public CdrCodecs(ORB orb, ObjectReferences references) {
        this.orb = orb;
        this.references = references;
    }

    @Override
    public Codec create_codec(Encoding encoding) throws UnknownEncoding {
        GiopVersion version = version(encoding.format, encoding.major_version, encoding.minor_version);
        WcharCodeSet wide = version == GiopVersion.V1_0 ? WcharCodeSet.NONE : WcharCodeSet.UTF_16;
        return new CdrCodec(orb, references, version, new CodeSets(CharCodeSet.ISO_8859_1, wide));
    }

    @Override
    public Codec create_codec_with_codesets(Encoding_1_2 encoding) throws UnknownEncoding, UnsupportedCodeset {
        GiopVersion version = version(encoding.format, encoding.major_version, encoding.minor_version);
        return new CdrCodec(
                orb,
                references,
                version,
                new CodeSets(narrow(encoding.char_codeset), wide(encoding.wchar_codeset, version)));
    }

    private static CharCodeSet narrow(int id) throws UnsupportedCodeset {
        if (id == CharCodeSet.ISO_8859_1.id()) {
            return CharCodeSet.ISO_8859_1;
        }
        if (id == CharCodeSet.UTF_8.id()) {
            return CharCodeSet.UTF_8;
        }
        throw unsupported("characters", id);
    }

    /** 0 stands for none: then wide characters cannot be encoded. */
    private static WcharCodeSet wide(int id, GiopVersion version) throws UnsupportedCodeset {
        if (id == WcharCodeSet.NONE.id()) {
            return WcharCodeSet.NONE;
        }
        if (id == WcharCodeSet.UTF_16.id() && version != GiopVersion.V1_0) {
            return WcharCodeSet.UTF_16;
        }
        throw unsupported("wide characters in GIOP " + version, id);
    }

    private static UnsupportedCodeset unsupported(String kind, int id) {
        return new UnsupportedCodeset(String.format("there is no code set 0x%08x here for %s", id, kind), id);
    }

    private static GiopVersion version(short format, byte major, byte minor) throws UnknownEncoding {
        if (format != ENCODING_CDR_ENCAPS.value || major != 1 || minor < 0 || minor > 2) {
            throw new UnknownEncoding("there is no codec for format " + format + ", version " + major + "." + minor
                    + "; there is one for ENCODING_CDR_ENCAPS 1.0, 1.1 and 1.2");
        }
        return switch (minor) {
            case 0 -> GiopVersion.V1_0;
            case 1 -> GiopVersion.V1_1;
            default -> GiopVersion.V1_2;
        };
    }

    @Override
    public String[] _ids() {
        return new String[] {"IDL:omg.org/IOP/CodecFactory:1.0"};
    }
}
