package org.pleiad.console.source;

import java.util.LinkedHashMap;
import java.util.Map;
import org.omg.CORBA.ORB;
import org.pleiad.console.spi.ConsoleFault;
import org.pleiad.console.spi.ConsoleSource;
import org.pleiad.console.spi.Query;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.ior.description.IorDescription;

/** What is in the reference that a name stands for: {@code path} says which. The object is not called. */
public final class ReferenceSource implements ConsoleSource {
    private final ORB orb;
    private final NamingClient naming;

    /** References of a naming service. */
    public ReferenceSource(ORB orb, NamingClient naming) {
        this.orb = orb;
        this.naming = naming;
    }

    @Override
    public String name() {
        return "reference";
    }

    @Override
    public Map<String, Object> snapshot(Query query) throws ConsoleFault {
        String path = query.text("path", "");
        String text = orb.object_to_string(naming.find(path));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("path", path);
        answer.putAll(IorDescription.of(Ior.parse(text)));
        answer.put("reference", text);
        return answer;
    }
}
