package onward;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: the web service and the command line in one. */
@SpringBootApplication
public class Onward {}
