import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.LogManager;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Validates PDF files against PDF/UA-1 and PDF/A-2a with the veraPDF library, and prints one line for each rule a file
 * breaks: file, standard, rule, how often, what the rule says, and where it was first broken, parted by tabs. A file
 * that was judged by a standard has a line of its own, «judged», so that silence is never taken for a pass.
 *
 * The library comes in the jar of the npm package @opendataloader/pdf, which lacks the XML binding veraPDF reads its own
 * profiles with; so the profiles, which are in the jar, are read here.
 */
public class VeraCheck {
  public static void main(String[] files) throws Exception {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    for (String standard : List.of("ua1", "2a")) {
      PDFAFlavour flavour = PDFAFlavour.byFlavourId(standard);
      ValidationProfile profile = profileOf(flavour);
      for (String file : files) validate(file, standard, flavour, profile);
    }
  }

  private static void validate(String file, String standard, PDFAFlavour flavour, ValidationProfile profile)
      throws Exception {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavour);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(profile, 100000, false, true, false)) {
      ValidationResult result = validator.validate(parser);
      Map<String, List<TestAssertion>> broken = new TreeMap<>();
      for (TestAssertion one : result.getTestAssertions()) {
        String rule = one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber();
        broken.computeIfAbsent(rule, key -> new ArrayList<>()).add(one);
      }
      for (Map.Entry<String, List<TestAssertion>> entry : broken.entrySet()) {
        TestAssertion first = entry.getValue().get(0);
        String where = first.getLocation() == null ? "" : first.getLocation().getContext();
        print(file, standard, entry.getKey(), "" + entry.getValue().size(), first.getMessage(), where);
      }
      if (!result.isCompliant() && broken.isEmpty()) print(file, standard, "", "", "not compliant", "");
      print(file, standard, "judged", "" + result.getTotalAssertions(), "", "");
    }
  }

  private static void print(String... columns) {
    List<String> plain = new ArrayList<>();
    for (String column : columns) plain.add(column.replaceAll("\\s+", " "));
    System.out.println(String.join("\t", plain));
  }

  private static ValidationProfile profileOf(PDFAFlavour flavour) throws Exception {
    String name = flavour.name().replaceFirst("_", "-").replace("_", "");
    Element root;
    try (InputStream in =
        Foundries.class.getClassLoader().getResourceAsStream("org/verapdf/pdfa/validation/" + name + ".xml")) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      root = factory.newDocumentBuilder().parse(in).getDocumentElement();
    }
    Set<Rule> rules = new HashSet<>();
    for (Element rule : children(child(root, "rules"), "rule")) rules.add(ruleOf(rule));
    Set<Variable> variables = new HashSet<>();
    for (Element one : children(child(root, "variables"), "variable"))
      variables.add(
          Profiles.variableFromValues(
              one.getAttribute("name"), one.getAttribute("object"), text(one, "defaultValue"), text(one, "value")));
    String title = text(child(root, "details"), "name");
    return Profiles.profileFromValues(
        flavour, Profiles.profileDetailsFromValues(title, "", "veraPDF", new Date(0)), "", rules, variables);
  }

  private static Rule ruleOf(Element rule) {
    Element id = child(rule, "id");
    Element error = child(rule, "error");
    List<ErrorArgument> arguments = new ArrayList<>();
    for (Element one : children(child(error, "arguments"), "argument"))
      arguments.add(
          ErrorArgumentImpl.fromValues(
              one.getTextContent(), one.hasAttribute("name") ? one.getAttribute("name") : null, null));
    return Profiles.ruleFromValues(
        Profiles.ruleIdFromValues(
            PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
            id.getAttribute("clause"),
            Integer.parseInt(id.getAttribute("testNumber"))),
        rule.getAttribute("object"),
        rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null,
        rule.getAttribute("tags"),
        text(rule, "description"),
        text(rule, "test"),
        Profiles.errorFromValues(text(error, "message"), arguments),
        new ArrayList<>());
  }

  private static List<Element> children(Element element, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = element == null ? null : element.getFirstChild(); node != null; node = node.getNextSibling())
      if (node instanceof Element && name.equals(node.getLocalName())) found.add((Element) node);
    return found;
  }

  private static Element child(Element element, String name) {
    List<Element> found = children(element, name);
    return found.isEmpty() ? null : found.get(0);
  }

  private static String text(Element element, String name) {
    Element found = child(element, name);
    return found == null ? "" : found.getTextContent();
  }
}
