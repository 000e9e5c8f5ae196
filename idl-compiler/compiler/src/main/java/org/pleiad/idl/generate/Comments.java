package org.pleiad.idl.generate;

import com.github.javaparser.ast.comments.TraditionalJavadocComment;
import com.github.javaparser.ast.nodeTypes.NodeWithJavadoc;
import java.util.ArrayList;
import java.util.List;
import org.pleiad.idl.model.Declaration;

/** Javadoc from IDL comments: plain text, with everything escaped that means something to javadoc or to the compiler. */
final class Comments {

    private Comments() {}

    /** Documents a type: the IDL comment, then what it was made from. */
    static void describe(NodeWithJavadoc<?> type, String role, Declaration origin) {
        String source =
                role + " of IDL {@code " + String.join("::", origin.name().parts()) + "}, id {@code "
                        + origin.repositoryId().replace("}", "&#125;") + "}.";
        List<String> lines = lines(origin.documentation());
        if (!lines.isEmpty()) {
            lines.add("");
            source = "<p>" + source;
        }
        lines.add(source);
        attach(type, lines);
    }

    /** Documents a member with its IDL comment, if there is one. */
    static void describe(NodeWithJavadoc<?> member, String documentation) {
        List<String> lines = lines(documentation);
        if (!lines.isEmpty()) {
            attach(member, lines);
        }
    }

    private static void attach(NodeWithJavadoc<?> node, List<String> lines) {
        node.setJavadocComment(new TraditionalJavadocComment("\n * " + String.join("\n * ", lines) + "\n "));
    }

    private static List<String> lines(String documentation) {
        var lines = new ArrayList<String>();
        for (String line : documentation.strip().split("\\R")) {
            String text = escaped(line.strip());
            if (!text.isEmpty() || !lines.isEmpty()) {
                lines.add(text);
            }
        }
        return lines;
    }

    private static String escaped(String line) {
        var out = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '&', '<', '>', '@', '\\', '{', '}' ->
                    out.append("&#").append((int) c).append(';');
                case '*' -> out.append(i + 1 < line.length() && line.charAt(i + 1) == '/' ? "&#42;" : "*");
                default -> {
                    boolean printable = c >= ' ' && c < 0x7f;
                    out.append(printable ? String.valueOf(c) : c < ' ' ? " " : "&#" + (int) c + ";");
                }
            }
        }
        return out.toString();
    }
}
