package org.pleiad.interop.peer;

import Tables.OutOfRange;
import Tables.grid;
import Tables.gridHelper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.ORB;
import org.omg.CORBA.SystemException;

/**
 * Calls of a grid as they are asked for on the standard input: {@code ref REFERENCE}, {@code set ROW VALUE}, {@code get ROW}.
 * Each answers with a line {@code CALL ...} that says what the program was given.
 */
final class GridCalls {
    private GridCalls() {}

    static void run(ORB orb) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        grid target = null;
        System.out.println("READY");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ");
            String answer;
            try {
                switch (words[0]) {
                    case "ref":
                        target = gridHelper.unchecked_narrow(orb.string_to_object(words[1]));
                        answer = "ref";
                        break;
                    case "set":
                        target.set(Short.parseShort(words[1]), (short) 0, Integer.parseInt(words[2]));
                        answer = "done";
                        break;
                    default:
                        answer = "" + target.get(Short.parseShort(words[1]), (short) 0);
                }
            } catch (OutOfRange refused) {
                answer = "OutOfRange";
            } catch (SystemException failure) {
                answer = failure.getClass().getSimpleName() + " " + completion(failure.completed);
            }
            System.out.println("CALL " + answer);
        }
    }

    private static String completion(CompletionStatus status) {
        if (status == CompletionStatus.COMPLETED_YES) {
            return "YES";
        }
        return status == CompletionStatus.COMPLETED_NO ? "NO" : "MAYBE";
    }
}
