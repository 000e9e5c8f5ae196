package org.pleiad.jndi;

import javax.naming.InvalidNameException;
import javax.naming.Name;
import javax.naming.NameParser;

/** Reads names in the stringified form of CosNaming (Naming Service 1.3, 2.4): {@code id.kind/id.kind}. */
final class CosNameParser implements NameParser {
    static final CosNameParser INSTANCE = new CosNameParser();

    private CosNameParser() {}

    /**
     * The name with one component for each of the text's; nothing is lost of what is escaped in them.
     *
     * @throws InvalidNameException as the standard wants for it
     */
    @Override
    public Name parse(String text) throws InvalidNameException {
        CosNames.fromText(text);
        return new CosName(CosNames.components(text));
    }
}
